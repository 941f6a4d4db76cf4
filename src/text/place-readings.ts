import { customPinyin, pinyin } from "pinyin-pro";

// `customPinyin` changes pinyin-pro for the whole process. All code imports it from here, so that sorting and search read a
// name alike in whatever order they are loaded. pinyin-pro 3.29 reads these places wrong; the national place-name database
// has the readings below.
customPinyin({
  什邡: "shí fāng",
  筠连: "jūn lián",
  新都: "xīn dū",
  郫都: "pí dū",
  郫县: "pí xiàn",
  单县: "shàn xiàn",
  青神: "qīng shén",
  石棉: "shí mián",
  邛崃: "qióng lái",
  珙县: "gǒng xiàn",
  长宁: "cháng níng",
  洪雅: "hóng yǎ",
  会理: "huì lǐ",
  会东: "huì dōng",
  朝天区: "cháo tiān qū",
  大邑: "dà yì",
  北碚: "běi bèi",
});

export { pinyin };
