import type { Page } from 'playwright';

/** Words that count, rank or hurry a pupil. How many cards are left may be said; how many were right may not. */
const prizes =
	/\b(scores?|points|streaks?|badges?|leaderboard|high score|timer|countdown|time left|\d+ out of \d+)\b|\d+ ?%/gi;

/** Scores, clocks and prizes in the activities of a page as it stands. Activities serve lessons of every sensitivity, so none may have any. */
export async function rewards(page: Page): Promise<string[]> {
	const live = page.locator('.activity .needs-script');
	const words = (await live.allInnerTexts()).join('\n').match(prizes) ?? [];
	const drawn = await live.locator('progress, meter, [role="timer"], [role="progressbar"], [role="meter"]').all();
	return [...words.map((found) => `says “${found}”`), ...drawn.map(() => 'shows a bar or a clock')];
}
