/** Where "Hide this page" leads: a page of this site that any class might have open. */
export const neutralPage = '/times-tables/';
