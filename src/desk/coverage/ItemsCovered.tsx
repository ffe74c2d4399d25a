import { useMemo } from 'react';
import type { Framework } from '../../facts/schema.ts';
import type { ClassCoverage } from '../../programme/class-coverage.ts';
import { labels } from '../../programme/gaps.ts';
import { type ItemCoverage, itemsCovered } from '../../programme/items-covered.ts';
import type { At } from '../at.ts';
import { ScrolledTable } from '../ScrolledTable.tsx';
import type { CoverageCard } from './CoveragePage.tsx';
import { StateMark } from './StateMark.tsx';

type Item = ItemCoverage<CoverageCard>;
type Props = { at: At<CoverageCard>; classes: readonly ClassCoverage[]; frameworks: readonly Framework[] };

/** The frameworks that hold where the school is, item by item, as far as they are meant for these ages. */
export function ItemsCovered({ at: { programme, lessons, nations }, classes, frameworks }: Props) {
	const { nation } = programme.school;
	const here = useMemo(
		() =>
			frameworks
				// The four areas of risk stand in a table of their own.
				.filter(({ id, nations: own }) => id !== 'kcsie' && own.includes(nation))
				.map((framework) => ({ framework, items: itemsCovered(classes, lessons, framework) }))
				.filter(({ items }) => items.length > 0),
		[classes, lessons, frameworks, nation],
	);
	return (
		<section aria-labelledby="desk-items">
			<h2 id="desk-items">Curriculum items</h2>
			<p>
				Of the frameworks that hold in {nations.find(({ id }) => id === nation)?.name}, as far as they are meant for
				these ages. A school meets most of them over several years, not in one.
			</p>
			{here.map(({ framework, items }) => (
				<div key={framework.id}>
					<h3>{framework.name}</h3>
					<p>
						{framework.edition}. {countText(items)}
						{!framework.verified && ' Our short wording has still to be compared with the original by a person.'}
					</p>
					{byStrand(items).map((group) => (
						<Strand key={group.strand} framework={framework} {...group} />
					))}
				</div>
			))}
		</section>
	);
}

/** "12 of 30 items planned or taught; for 9, Lantern has no lesson yet." */
function countText(items: readonly Item[]): string {
	const met = items.filter(({ state }) => state === 'taught' || state === 'planned').length;
	const missing = items.filter(({ state }) => state === 'no-lesson').length;
	const said = `${met} of ${items.length} ${items.length === 1 ? 'item' : 'items'} planned or taught`;
	return missing > 0 ? `${said}; for ${missing}, Lantern has no lesson yet.` : `${said}.`;
}

const allItems = 'All items';

/** Where each strand has but one item, all stand in one table. */
function byStrand(items: Item[]): { strand: string; items: Item[] }[] {
	const strands = [...new Set(items.map(({ strand }) => strand))];
	if (strands.length === items.length) return [{ strand: allItems, items }];
	return strands.map((strand) => ({ strand, items: items.filter((item) => item.strand === strand) }));
}

type StrandProps = { framework: Framework; strand: string; items: readonly Item[] };

function Strand({ framework, strand, items }: StrandProps) {
	return (
		<details className="desk-strand">
			<summary>
				{strand} {strand !== allItems && <span>{countText(items)}</span>}
			</summary>
			<ScrolledTable label={`${framework.name}: ${strand}`} kind="desk-items">
				<thead>
					<tr>
						<th scope="col">Code</th>
						<th scope="col">What it asks, in our words</th>
						<th scope="col">Where it stands</th>
						<th scope="col">Lantern’s lessons</th>
					</tr>
				</thead>
				<tbody>
					{items.map((item) => (
						<ItemRow key={item.code} item={item} />
					))}
				</tbody>
			</ScrolledTable>
		</details>
	);
}

const ItemRow = ({ item: { code, says, state, taught, planned, lessons } }: { item: Item }) => (
	<tr>
		<th scope="row">{code}</th>
		<td>{says}</td>
		<td>
			<StateMark state={state} />
			{taught.length > 0 && <span className="desk-who">{labels(taught)}</span>}
			{planned.length > 0 && (
				<span className="desk-who">
					{taught.length > 0 && 'Planned: '}
					{labels(planned)}
				</span>
			)}
		</td>
		<td>
			{lessons.length === 0 && '–'}
			<ul>
				{lessons.map(({ id, title }) => (
					<li key={id}>
						<a href={`/lessons/${id}/`}>{title}</a>
					</li>
				))}
			</ul>
		</td>
	</tr>
);
