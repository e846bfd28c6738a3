import type { AnswerTo } from '../../api/client.js';

type Document = AnswerTo<'PeriodicReportController_report'>['document'];
type Block = Document['body'][number];

/** A document of Decree 30/2020 in the layout of the final page. Its words come from the API and are Vietnamese in any language. */
export const Paper = ({ document }: { readonly document: Document }) => {
  const {
    agency,
    number,
    symbol,
    place,
    on,
    title,
    subject,
    body,
    signedFor,
    signedBy,
    recipients,
    notice,
    provenance,
  } = document;
  const [year, month, day] = on.split('-') as [string, string, string];
  return (
    <section className="paper" lang="vi" aria-label={`${title}: ${subject}`}>
      {notice && <p className="paper-subject">{notice}</p>}
      <header className="paper-head">
        <div>
          <p>
            <strong>{agency.toUpperCase()}</strong>
          </p>
          <p>
            Số: {number ?? '……'}/{symbol}
          </p>
        </div>
        <div>
          <p>
            <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          </p>
          <p>
            <strong>Độc lập - Tự do - Hạnh phúc</strong>
          </p>
          <p>
            <em>
              {place}, ngày {day} tháng {Number(month) <= 2 ? month : Number(month)} năm {year}
            </em>
          </p>
        </div>
      </header>
      <h2>{title}</h2>
      <p className="paper-subject">
        <strong>{subject}</strong>
      </p>
      {body.map((block, index) => (
        <PaperBlock key={index} block={block} />
      ))}
      <div className="paper-sign">
        <div>
          <p>
            <strong>
              <em>Nơi nhận:</em>
            </strong>
          </p>
          {recipients.map((recipient) => (
            <p key={recipient}>- {recipient}.</p>
          ))}
        </div>
        <div className="paper-subject">
          {signedFor.map((line) => (
            <p key={line}>
              <strong>{line.toUpperCase()}</strong>
            </p>
          ))}
          {signedBy && <p>{signedBy}</p>}
        </div>
      </div>
      <h3>NGUỒN SỐ LIỆU</h3>
      <dl className="facts">
        {provenance.map(([name, value]) => (
          <div key={name} className="fact-row">
            <dt>{name}</dt>
            <dd className="hash">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const PaperBlock = ({ block }: { readonly block: Block }) => {
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  if (block.kind === 'paragraph') return <p className="paper-text">{block.text}</p>;
  const { caption, columns, rows, total } = block;
  const alignOf = (index: number) => ({ textAlign: columns[index]!.align });
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="plain-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, index) => (
                <td key={columns[index]!.title} style={alignOf(index)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {total.map((cell, index) => (
                <td key={columns[index]!.title} style={alignOf(index)}>
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};
