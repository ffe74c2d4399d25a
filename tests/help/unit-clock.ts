import './move-clock.mjs';

// Processes that a test starts have the same clock.
const also = `--import ${new URL('move-clock.mjs', import.meta.url).href}`;
const options = process.env['NODE_OPTIONS'] ?? '';
if (!options.includes(also)) process.env['NODE_OPTIONS'] = `${options} ${also}`.trim();
