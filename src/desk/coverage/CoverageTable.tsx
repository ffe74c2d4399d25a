import { plannedFor } from '../../programme/change.ts';
import { type ClassCoverage, stateOf } from '../../programme/class-coverage.ts';
import { metBy, type Need } from '../../programme/needs.ts';
import { termNames } from '../../programme/programme.ts';
import { type At, counted } from '../at.ts';
import { ScrolledTable } from '../ScrolledTable.tsx';
import type { CoverageCard } from './CoveragePage.tsx';
import { StateMark } from './StateMark.tsx';

type Props = {
	at: At<CoverageCard>;
	id: string;
	title: string;
	/** What a need of this kind is called. */
	kind: string;
	about: string;
	classes: readonly ClassCoverage[];
	needs: readonly Need[];
	/** Of one class there is room to name its lessons. */
	one: boolean;
};

/** Classes against what they should meet. */
export function CoverageTable({ at, id, title, kind, about, classes, needs, one }: Props) {
	const [first] = classes;
	return (
		<section aria-labelledby={`desk-${id}`}>
			<h2 id={`desk-${id}`}>{title}</h2>
			<p>{about}</p>
			<ScrolledTable label={`Table: ${title}`} kind={one ? '' : 'desk-matrix'} columns={needs.length + 1}>
				{one && first ? (
					<OfOneClass at={at} kind={kind} of={first} needs={needs} />
				) : (
					<OfClasses classes={classes} needs={needs} />
				)}
			</ScrolledTable>
		</section>
	);
}

function OfClasses({ classes, needs }: Pick<Props, 'classes' | 'needs'>) {
	return (
		<>
			<thead>
				<tr>
					<th scope="col">Class</th>
					{needs.map(({ key, name }) => (
						<th key={key} scope="col">
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{classes.map((one) => (
					<tr key={one.class.id}>
						<th scope="row">{one.class.label}</th>
						{needs.map(({ key }) => (
							<td key={key}>
								<StateMark state={stateOf(one, key)} />
							</td>
						))}
					</tr>
				))}
			</tbody>
			<tfoot>
				<tr>
					<th scope="row">Planned or taught</th>
					{needs.map(({ key }) => (
						<td key={key}>
							{classes.filter(({ planned }) => planned.has(key)).length} of{' '}
							{counted(classes.length, 'class', 'classes')}
						</td>
					))}
				</tr>
			</tfoot>
		</>
	);
}

type OneProps = Pick<Props, 'at' | 'kind' | 'needs'> & { of: ClassCoverage };

function OfOneClass({ at, kind, of, needs }: OneProps) {
	return (
		<>
			<thead>
				<tr>
					<th scope="col">{kind}</th>
					<th scope="col">{of.class.label}</th>
					<th scope="col">By which lessons</th>
				</tr>
			</thead>
			<tbody>
				{needs.map(({ key, name }) => (
					<tr key={key}>
						<th scope="row">{name}</th>
						<td>
							<StateMark state={stateOf(of, key)} />
						</td>
						<td>{lessonsFor(at, of, key).join('; ') || '–'}</td>
					</tr>
				))}
			</tbody>
		</>
	);
}

/** "Locks and keys (Autumn)" */
const lessonsFor = ({ programme, lessons }: Props['at'], of: ClassCoverage, key: string) =>
	plannedFor(programme, of.class.id).flatMap(({ lesson, term }) =>
		lessons
			.filter((one) => one.id === lesson && metBy(one).includes(key))
			.map(({ title }) => `${title} (${termNames[term]})`),
	);
