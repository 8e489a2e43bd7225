import { siteIn } from '../../../settings/site';
import { getSite as readSite } from '../../store/meta';
import { openStore } from '../../store/store';
import { articleTag, listTag, sidebarTag } from '../../store/tags';
import * as front from '../front';
import { dependOn } from './depend-on';
import { getHomeList } from './lists';

export async function getFront(language: string): Promise<front.Front> {
  await getHomeList(language);
  await dependOn(sidebarTag(language));
  const store = openStore();
  const found = await front.getFront(store, await readSite(store), language);
  const { lead, seconds, wire, blocks } = found;
  const cards = [...seconds, ...wire, ...blocks.flatMap(({ cards }) => cards)];
  await dependOn(
    ...blocks.map(({ list }) => listTag(list.id)),
    ...(lead ? [lead, ...cards] : cards).map(({ id }) => articleTag(id)),
  );
  return found;
}

/** The parts of a site, for its menu. */
export async function listMainParts(language: string): Promise<front.Part[]> {
  await dependOn(sidebarTag(language));
  const store = openStore();
  return front.listParts(store, siteIn(await readSite(store), language), language);
}
