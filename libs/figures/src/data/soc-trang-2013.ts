import { parseDatedOn, type DatedOn } from '#libs/kernel';
import type { DocumentRegistered, StatedFigure } from '../figure-events.js';
import { documentId } from './sentences.js';
import { bySector } from './soc-trang-2013-by-sector.js';
import { overall } from './soc-trang-2013-overall.js';
import { support, targets } from './soc-trang-2013-support.js';

/*
 * The report of Sóc Trăng on its collective economy, of 2013, figure by figure: F01 to F60 in the order in which they stand,
 * a letter added where one sentence states several values. Everything is as printed, with its contradictions.
 *
 * The report counts the people's credit funds (QTDND) among the cooperatives (HTX): they are its credit sector.
 */

export const socTrangDocument: { readonly on: DatedOn; readonly data: DocumentRegistered['data'] } = {
  // No date is printed. It cites a plan of 21/8/2013 and still estimates the end of 2013.
  on: parseDatedOn('2013-08-21/2013-12-31'),
  data: {
    documentId,
    title: 'Báo cáo tình hình xây dựng, phát triển kinh tế tập thể trên địa bàn tỉnh Sóc Trăng',
    number: null,
    issuer: 'Ủy ban nhân dân tỉnh Sóc Trăng',
    sha256: null,
  },
};

export const socTrangFigures: readonly StatedFigure[] = [...overall, ...bySector, ...support, ...targets].flat();
