import type { Socket } from 'node:net';

/**
 * Runs what is to be done for a connection one after another. A reader may send many requests at once and go away; Node never
 * tells the answers still waiting their turn, and the files they had opened would stay open.
 */
export function inTurn(): (socket: Socket, work: () => Promise<void>) => Promise<void> {
	const last = new WeakMap<Socket, Promise<void>>();
	return (socket, work) => {
		const done = (last.get(socket) ?? Promise.resolve()).then(() => (socket.destroyed ? undefined : work()));
		last.set(socket, done);
		return done;
	};
}
