/** An object from the Fluent Emoji set, inside an island; always beside words that say the same. */
export function Thing({ name }: { name: string }) {
	return <img className="thing" src={`/things/${name}.svg`} alt="" width="240" height="240" />;
}
