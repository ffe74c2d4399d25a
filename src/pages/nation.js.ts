import { scriptShowing } from '../parts/look/look-script.ts';
import { looks } from '../parts/look/looks.ts';

/** For all other pages, slides and paper among them: only the nation, for which their words differ. */
export const GET = () => scriptShowing({ nation: looks.nation });
