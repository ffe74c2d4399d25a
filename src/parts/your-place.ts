import { activityMark, type LessonPlace, placeCode, readPlaceCode } from '../lesson/place-code.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { forgetPlace, keepPlace, keptPlace } from './kept-place.ts';
import { LessonSteps } from './lesson-steps.ts';
import { replaceAddress } from './replace-address.ts';

/** Knows where in the lesson a pupil is, and which activities they tried; forgets it with the page unless asked to keep it. */
class YourPlace extends HTMLElement {
	private readonly lesson = this.dataset['lesson'] ?? '';
	private readonly keep = this.querySelector<HTMLInputElement>('[data-keeps]');
	private readonly tried = new Set<string>();

	connectedCallback() {
		for (const kind of ['click', 'change']) document.addEventListener(kind, (event) => this.notice(event));
		document.addEventListener('beat-shown', () => this.show());
		this.addEventListener('place-wanted', (event) => this.find((event as CustomEvent<string>).detail));
		this.keep?.addEventListener('change', () => this.change());
		const closed = document.querySelector('lesson-gate:not(.gate-open)');
		if (closed) closed.addEventListener('lesson-begins', () => this.begin());
		else this.begin();
	}

	/** Where a typed code leads, else where a kept place is, else at the beginning. */
	private begin() {
		const { place, ...rest } = readFragment(location.hash);
		if (place) replaceAddress(writeFragment(rest));
		const kept = this.keep ? keptPlace(this.lesson) : undefined;
		if (kept && this.keep) {
			this.keep.checked = true;
			for (const id of kept.tried) this.tried.add(id);
		}
		if (place) this.find(place);
		else if (kept && !rest.at) this.open(kept.at);
		this.show();
	}

	private find(code: string) {
		const place = readPlaceCode(code);
		if (!place) return;
		const marked = this.activities().find((one) => activityMark(idOf(one)) === place.mark);
		const wanted = place.mark === 0 ? place.beat : marked?.id;
		if (place.lesson === this.lesson) this.open(wanted ?? '');
	}

	/** Ids are kept for ever, so what is not there any more was taken out of the lesson. */
	private open(id: string) {
		const there = id !== '' && document.getElementById(id);
		this.steps()?.open(there ? id : '');
		this.say(
			there
				? 'Welcome back. This is where you stopped.'
				: 'This lesson has changed since you were here, so it opens at the beginning.',
		);
	}

	private notice({ target }: Event) {
		const activity = target instanceof Element && target.closest('button, input') && target.closest('.activity');
		if (!activity || this.tried.has(idOf(activity))) return;
		this.tried.add(idOf(activity));
		this.show();
	}

	private show() {
		const beat = document.querySelector('.beat:not([hidden])');
		if (!beat) return;
		const here = [...beat.querySelectorAll('.activity')];
		const left = here.filter((one) => !this.tried.has(idOf(one)));
		const next = left.length < here.length ? left[0] : undefined;
		const mark = next ? activityMark(idOf(next)) : 0;
		this.text('code', placeCode({ lesson: this.lesson, beat: beat.id as LessonPlace['beat'], mark }));
		this.text(
			'tried',
			here.length ? `Activities you tried in this part: ${here.length - left.length} of ${here.length}.` : '',
		);
		if (this.keep?.checked) this.store(next?.id ?? beat.id);
	}

	private change() {
		if (this.keep?.checked) this.show();
		else this.attempt('Nothing is kept on this device.', () => forgetPlace(this.lesson));
	}

	private store(at: string) {
		this.attempt('Your place is kept on this device.', () => keepPlace(this.lesson, { at, tried: [...this.tried] }));
	}

	/** A locked-down device may forbid storage, and paper always works. */
	private attempt(words: string, act: () => void) {
		try {
			act();
			this.text('kept', words);
		} catch {
			if (this.keep) this.keep.checked = false;
			this.text('kept', 'This device does not let places be kept. Use the code on paper.');
		}
	}

	private activities = () => [...document.querySelectorAll('.beat .activity')];

	private steps() {
		const steps = document.querySelector('lesson-steps');
		return steps instanceof LessonSteps ? steps : undefined;
	}

	private say(words: string) {
		const said = document.querySelector('[data-place-said]');
		if (said) said.textContent = words;
	}

	private text(name: string, words: string) {
		const place = this.querySelector(`[data-show="${name}"]`);
		if (place) place.textContent = words;
	}
}

const idOf = (activity: Element) => activity.id.replace(/^activity-/, '');

customElements.define('your-place', YourPlace);
