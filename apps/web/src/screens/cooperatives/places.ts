import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client.js';
import { pageRowsMax } from '../../api/pages.js';

type Place = Schema<'ListedPlace'>;

/** Every administrative unit there ever was, by its id: a record names the unit of its own day. */
export const usePlaces = (): ReadonlyMap<string, Place> => {
  const { data } = useQuery({ queryKey: ['places'], queryFn: allPlaces, staleTime: Infinity });
  return data ?? nowhere;
};

const nowhere: ReadonlyMap<string, Place> = new Map();

const allPlaces = async (): Promise<ReadonlyMap<string, Place>> => {
  const places = new Map<string, Place>();
  for (let cursor: string | undefined, more = true; more;) {
    const page = await answerOf(
      api.GET('/api/places', {
        params: { query: { limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    );
    for (const place of page.items) places.set(place.placeId, place);
    cursor = page.next ?? undefined;
    more = cursor !== undefined;
  }
  return places;
};

/** A unit with those it lies in: `Kế Sách, Sóc Trăng`. */
export const placeName = (places: ReadonlyMap<string, Place>, placeId: string): string => {
  const names: string[] = [];
  for (let place = places.get(placeId); place && names.length < 4; place = places.get(place.parentId ?? ''))
    names.push(place.name);
  return names.join(', ') || '–';
};
