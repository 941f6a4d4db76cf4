/** Queries as people type them, of the kinds that mostly need the relaxed reading. Both engines must answer them alike. */
export const TYPED: readonly string[] = [
  // People with what they do, and with a title.
  ...[
    "江小涓会长",
    "丁培杰 节能处",
    "王浦劬 北大",
    "苏虎彪 广安纪委书记",
    "王竹川大法学院",
    "陈国忠 机关事务改革",
  ],
  ...["谢局长", "绵阳 郑局长", "2022年 绵阳 汪局长", "北碚 王主任", "舒书记 直属机关党委"],
  // Bodies, short and with other words.
  ...["西南科大", "行管学会", "省卫健委", "省五院", "川师大", "四川省第4医院", "协和肿瘤中心"],
  ...["德阳的机关事务管理局", "广元市机关事务服务中心怎么走", "重庆机关事务局 官网"],
  ...["成都市锦江区机关事务管理管理局", "广元市委市政府过紧日子措施"],
  // Slips, glued words, traditional characters, Latin letters.
  ...["王浦句", "曾从软", "刘囊渝", "四川省第四人民医院重症医学科护士长", "德阳市机关事务管理局党组书记"],
  ...["重慶市機關事務管理局", "黃靜 運行成本", "Southwest Jiaotong University", "Ministry of Finance 成都"],
  ...["wangyongjie 教授", "suhubiao书记", "guangyuan 公物仓", "省卫生健康委5G互联网+医疗应用试点单位 名单"],
  // Questions.
  ...["谁主持了2022年上半年的全省机关事务工作会", "绵阳市机关事务管理局什么时候成立的？"],
  ...[
    "长乐镇原来叫什么名字？",
    "四医院有多少张床位",
    "现在五粮液的董事长是谁",
    "给省局讲民法典的是哪位教授？",
  ],
  // Titles as they are pasted.
  "川渝机关事务青年干部培训班 在小平干部学院举办",
  "局属省第四人民医院重症医学科护士长周洁 \n\n获“四川省先进工作者”荣誉称号",
  "川渝机关事务青年干部服务成渝地区双城经济圈建设培训班开班仪式中共广安市委员会组织部长刘襄渝",
  // Events, honors, works, agreements, places.
  ...["川渝青年干部到广安参加的培训", "刘襄渝致辞的开班式", "王承先讲党史", "高温天慰问建筑工人"],
  ...["四医院援鄂队集体荣誉", "绵阳局 作风优良", "DB5108 生活垃圾", "开会服务的标准 成都", "GB/T 415 术语"],
  ...["绵碚协议 七个方面", "华西帮扶四医院的协议", "省局 14五 规划", "抗疫和抗洪表彰大会", "金城山在哪个市"],
  // Days.
  ...["1993", "2016年7月 西充", "2017 现场会", "2020年10月28日"],
  // What the data does not have.
  ...["大熊猫门票", "地铁时刻表", "贵阳市机关事务管理局"],
];
