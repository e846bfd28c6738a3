import { says, type Tellings } from '#libs/kernel';
import { saidSupport } from '#libs/support/events';
import type { LandEvent } from './events.js';

/** What the entries of land say. */
export const landSentences: Tellings<LandEvent> = {
  LandGranted: says(['giao đất, cho thuê đất', 'land'], (data, name) => {
    const area = data.area ? `${data.area.value} ${data.area.unit} ` : '';
    return saidSupport(
      data,
      data.particulars.form === 'allocation'
        ? [`giao ${area}đất`, `allocation of ${area}land`]
        : [`cho thuê ${area}đất`, `lease of ${area}land`],
      name,
    );
  }),
  LandReturned: says(['trả lại đất', 'return of land'], ({ supportId, area, reason }) => [
    `trả lại ${area.value} ${area.unit} đất của hồ sơ ${supportId}: ${reason}`,
    `returned ${area.value} ${area.unit} of the land ${supportId}: ${reason}`,
  ]),
};
