import { sizeChecks } from './scripts/site/size-checks.ts';

export default await sizeChecks(import.meta.dirname, 'dist');
