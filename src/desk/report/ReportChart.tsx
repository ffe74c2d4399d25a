import type { Chart } from '../../programme/evidence-charts.ts';

/** Bars with their words beside them. It is heard as one picture; the table beneath has the same numbers. */
export const ReportChart = ({ chart: { title, summary, key, rows } }: { chart: Chart }) => (
	<figure className="report-chart">
		<figcaption>
			<strong>{title}</strong>
			<span className="report-key">
				<Bar outline={1} solid={0} /> {key.outline}
			</span>
			<span className="report-key">
				<Bar outline={0} solid={1} /> {key.solid}
			</span>
		</figcaption>
		<div role="img" aria-label={summary} className="report-bars">
			{rows.map(({ label, about, lines }, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever drawn whole, and two may say the same.
				<div key={at} className="report-row">
					<span className="report-label">
						{label}
						{about && <small>{about}</small>}
					</span>
					<span className="report-lines">
						{lines.map(({ says, ...bar }) => (
							<span key={says} className="report-line">
								<Bar {...bar} />
								<span>{says}</span>
							</span>
						))}
					</span>
				</div>
			))}
		</div>
	</figure>
);

/** Lengths are attributes, as the site's security policy lets no style stand in a page. */
const Bar = ({ outline, solid }: { outline: number; solid: number }) => (
	<svg className="report-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
		<rect className="report-solid" width={100 * solid} height="10" />
		{outline > 0 && <rect className="report-outline" width={100 * outline} height="10" />}
	</svg>
);
