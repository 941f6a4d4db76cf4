/** Every toneless syllable of `readings`; a test compares them with the tables of pinyin-pro. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  `
    a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang
    cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan
    chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de den deng di dia
    dian diao die ding diu dong dou du duan dui dun duo e ei en eng er fa fan fang fei fen feng fo
    fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai
    han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao
    jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai
    kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu
    long lou lu luan lun luo lv lve m ma mai man mang mao me mei men meng mi mian miao mie min ming
    miu mo mou mu na nai nan nang nao ne nei nen neng ng ni nian niang niao nie nin ning niu nong
    nou nu nuan nuo nv nve o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou
    pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri
    rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shen
    sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta
    tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei
    wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye
    yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang
    zhao zhe zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu
    zuan zui zun zuo
  `
    .trim()
    .split(/\s+/),
);

/**
 * The spellings of a syllable, itself first: people also type lu for lü (lv), and passports have lyu. No spelling is a
 * prefix of another.
 */
export function spellings(syllable: string): readonly string[] {
  return SPELLINGS.get(syllable) ?? [syllable];
}

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  [...SYLLABLES].map((syllable) => [
    syllable,
    /^[ln]v/.test(syllable) ? ["v", "u", "yu"].map((vowel) => syllable.replace("v", vowel)) : [syllable],
  ]),
);

/** The syllables with this spelling: lu is 路 (lu) and 绿 (lü). */
export function typedAs(spelling: string): readonly string[] {
  return SYLLABLES_OF.get(spelling) ?? [];
}

const SYLLABLES_OF: ReadonlyMap<string, readonly string[]> = bySpelling();

function bySpelling(): Map<string, string[]> {
  const syllables = new Map<string, string[]>();
  for (const [syllable, all] of SPELLINGS)
    for (const spelling of all) syllables.set(spelling, [...(syllables.get(spelling) ?? []), syllable]);
  return syllables;
}

/** How letters read as pinyin: in whole syllables (chengdu), with the last one only begun (chengd), or not (peking). */
export type PinyinReading = "WHOLE" | "BEGUN" | null;

export function pinyinReading(letters: string): PinyinReading {
  // One term is compared with many names.
  if (last.letters !== letters) last = { letters, reading: readingOf(letters) };
  return last.reading;
}

let last: { readonly letters: string; readonly reading: PinyinReading } = { letters: "", reading: null };

function readingOf(letters: string): PinyinReading {
  const ends = new Set([0]);
  for (let from = 0; from < letters.length; from++) {
    if (!ends.has(from)) continue;
    for (let to = from + 1; to <= Math.min(from + LONGEST, letters.length); to++)
      if (SYLLABLES_OF.has(letters.slice(from, to))) ends.add(to);
  }
  if (ends.has(letters.length)) return "WHOLE";
  return [...ends].some((from) => BEGINNINGS.has(letters.slice(from))) ? "BEGUN" : null;
}

const LONGEST = Math.max(...[...SYLLABLES_OF.keys()].map(({ length }) => length));
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...SYLLABLES_OF.keys()].flatMap((one) => Array.from(one, (_, at) => one.slice(0, at + 1))),
);
