// Run as a process of its own: fills every pack of a folder for a school, and says when it begins.
import { personalisePacks } from '../../scripts/personalise-pack.ts';

const [school = '', dist = '', folder = ''] = process.argv.slice(2);
process.stdout.write('begins\n');
await personalisePacks({ school, dist, folder });
