/** Questions that show what a search can do. They use words of the data that come with the program. */
export const EXAMPLES: readonly { readonly query: string; readonly zh: string; readonly en: string }[] = [
  { query: "2020年 会议 主持", zh: "某年谁主持了会议", en: "who chaired meetings in a year" },
  { query: "局长 2021年5月", zh: "某月在任的职务", en: "who held a post in a month" },
  { query: "哪些医院获得荣誉", zh: "整句提问", en: "a whole question" },
  { query: "guo chunying", zh: "拼音", en: "pinyin" },
  { query: "省四院", zh: "简称", en: "an abbreviation" },
  { query: "郭局长", zh: "姓氏加职务", en: "a surname and a post" },
  { query: "绵阳 北碚 协议", zh: "两地之间的协议", en: "agreements between two places" },
  { query: "11月 培训", zh: "每年某月的培训", en: "trainings in a month of any year" },
];
