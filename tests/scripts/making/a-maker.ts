// Run as a process of its own, in the place of the one that makes packs: how it goes on says its one argument.
const [how = ''] = process.argv.slice(2);
const say = (words: object) => process.send?.(words, () => {});

process.on('message', (path: string) => {
	if (how === 'makes') say({ path, made: path !== 'bad' });
	if (how === 'finishes') {
		say({ missing: ['bad'] });
		if (process.connected) process.disconnect();
	}
	if (how === 'breaks') process.exit(1);
	if (how === 'has no memory') process.kill(process.pid, 'SIGKILL');
});
if (how === 'is stubborn') process.on('SIGTERM', () => {});
