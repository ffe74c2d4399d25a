// CommonJS, because `--require` takes nothing else under the oldest Node that set-up runs with.
// Loaded into each Node that Lantern starts: it ends when the process that started it is gone, even by `kill -9`, of which nobody
// is told. Both hold an end of a pipe, and the system closes the other one.
const { Socket } = require('node:net');

const PATIENCE_MS = 5_000;
const pipe = process.env.LANTERN_PARENT_PIPE;

if (pipe) {
	// For this process alone: those that it starts have no such pipe, though some take over its options.
	delete process.env.LANTERN_PARENT_PIPE;
	const parent = new Socket({ fd: Number(pipe), readable: true, writable: false });
	parent.on('error', end).on('close', end).resume().unref();
}

/** As if somebody had asked it to: a browser is closed, and half a file removed. */
function end() {
	process.kill(process.pid, 'SIGTERM');
	setTimeout(() => process.exit(143), PATIENCE_MS).unref();
}
