import { says, type Tellings } from '#libs/kernel';
import { documentStream, type DocumentEvent, type FigureEvent } from './events.js';

/** What the entries of documents and their figures say. */
export const figureSentences: Tellings<DocumentEvent | FigureEvent> = {
  DocumentRegistered: says(
    ['tài liệu', 'document'],
    ({ title, number }) => [
      `ghi tài liệu ${title}${number ? `, số ${number}` : ''}`,
      `registered the document ${title}${number ? `, number ${number}` : ''}`,
    ],
    ({ title }) => title,
  ),
  FigureStated: says(['số liệu nêu', 'stated figure'], ({ figureId, documentId, what, printed, unit }, name) => {
    const document = name(documentStream(documentId));
    return [
      `số liệu ${figureId} trong ${document}: ${what} ${printed} (${unit})`,
      `the figure ${figureId} of ${document}: ${what} ${printed} (${unit})`,
    ];
  }),
  FigureExplained: says(['giải trình số liệu', 'explanation'], ({ figureId, explanation }) => [
    `giải trình số liệu ${figureId}: ${explanation}`,
    `explained the figure ${figureId}: ${explanation}`,
  ]),
};
