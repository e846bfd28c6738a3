import { pageRowsMax } from '../paging.js';
import { Text, WholeInQuery } from './fields.js';

/** A page of a list. `cursor` is what the page before gave as `next`; it is opaque and belongs to one question. */
export class PageDto {
  @WholeInQuery({ min: 1, max: pageRowsMax }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
