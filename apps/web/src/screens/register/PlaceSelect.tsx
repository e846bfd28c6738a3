import { Select } from 'antd';
import { foldedFilter } from '../../blocks/folding.js';
import { placeName, usePlaces } from '../cooperatives/places.js';

interface PlaceSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (placeId: string) => void;
}

/** A place by any part of its name or of what it lies in, with or without marks. */
export const PlaceSelect = (props: PlaceSelectProps) => {
  const places = usePlaces();
  return (
    <Select
      {...props}
      showSearch={{ filterOption: foldedFilter }}
      options={[...places.keys()].map((value) => ({ value, label: placeName(places, value) }))}
    />
  );
};
