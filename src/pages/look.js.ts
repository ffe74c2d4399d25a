import { scriptShowing } from '../parts/look/look-script.ts';
import { looks } from '../parts/look/looks.ts';

/** For pages whose reader may choose how they look. */
export const GET = () => scriptShowing(looks);
