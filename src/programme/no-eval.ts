import { config } from 'zod';

// zod would try out whether it may make functions from text, as soon as a schema is made; our security policy forbids it, and reports
// each try. So this comes before the first schema.
config({ jitless: true });
