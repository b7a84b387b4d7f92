/**
 * Rows of an evaluation catalog.
 *
 * @public
 */
export const SET_ROWS_MAX = 100_000;

/**
 * Characters of one row as JSON.
 *
 * @public
 */
export const SET_ROW_MAX_CHARACTERS = 100_000;

/**
 * Characters of a file to import.
 *
 * @public
 */
export const SET_IMPORT_MAX_CHARACTERS = 18_000_000;

/**
 * Rows of one page.
 *
 * @public
 */
export const SET_PAGE_MAX = 200;
