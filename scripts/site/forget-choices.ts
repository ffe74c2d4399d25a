/** A place to choose or write, up to where its own attributes begin. */
const field = /<(input|select|textarea)(?=[\s>])(?![^>]*\sautocomplete=)/g;

/**
 * Tells browsers to bring nothing back that somebody chose before the page was loaded anew: the next pupil at the machine
 * would see it, and an activity would show one thing and know another. Firefox does so before any script could say no, and
 * heeds this on ticks too, where HTML has no such attribute.
 */
export const forgetChoices = (html: string): string => html.replace(field, '<$1 autocomplete="off"');
