import { headingText } from '../../programme/assigned-words.ts';
import type { Shown } from './known.ts';

const services = [
	{ name: 'Google Classroom', address: (link: string) => `https://classroom.google.com/share?url=${link}` },
	{ name: 'Microsoft Teams', address: (link: string) => `https://teams.microsoft.com/share?href=${link}` },
];

/** Plain links to the share pages of two services. Nothing of theirs is asked for until somebody follows one. */
export const Share = ({ shown: { assignment, link } }: { shown: Shown }) => (
	<div>
		<h4>Share it elsewhere</h4>
		<p>
			These open another company’s site in a new tab, and give it the link for pupils with all that it says. Use them
			only if your school already uses that service.
		</p>
		<ul className="desk-share">
			{services.map(({ name, address }) => (
				<li key={name}>
					<a href={address(encodeURIComponent(link))} target="_blank" rel="noopener noreferrer">
						{name}
						<span className="visually-hidden">: share “{headingText(assignment)}” in a new tab</span>
					</a>
				</li>
			))}
		</ul>
	</div>
);
