import { ahead } from './move-clock.mjs';

// The site was built on a real day, and what it says of what is overdue is judged as of that one.
process.env['LANTERN_TODAY'] ??= new Date(Date.now() - ahead).toISOString().slice(0, 10);
