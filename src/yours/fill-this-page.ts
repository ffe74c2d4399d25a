import { fillPage } from './fill-page.ts';
import { keptDetails } from './keep.ts';

const kept = keptDetails();
if (kept) fillPage(document, kept.details);
