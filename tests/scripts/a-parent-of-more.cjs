// Run as a process of its own: starts a thread, then a process, each of which says something.
const { fork } = require('node:child_process');
const { Worker } = require('node:worker_threads');

if (process.argv[2] === 'forked') process.send('forked', () => process.disconnect());
else
	new Worker('require("node:worker_threads").parentPort.postMessage("worker")', { eval: true }).on(
		'message',
		(said) => {
			console.log(said);
			fork(__filename, ['forked']).on('message', (sent) => console.log(sent));
		},
	);
