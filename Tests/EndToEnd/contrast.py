"""Contrast of every text and mark token on every surface, in both themes, computed from app.css (WCAG 2.2)."""
import math
import pathlib
import re
import sys

STYLESHEET = pathlib.Path(__file__).resolve().parents[2] / "Sources/Application/Resources/Public/app.css"
SURFACES = ["paper", "raised", "sunken", "accent-wash", "caution-wash", "critical-wash"]
TEXTS = ["ink", "ink-2", "ink-3", "accent", "accent-2", "positive", "caution", "critical"]
MARKS = ["edge", "data-1", "data-2", "data-3", "data-4", "data-5", "data-6"]
PLAIN = ["paper", "raised", "sunken"]
PAIRS = (
    [(text, surface, 4.5) for text in TEXTS for surface in SURFACES]
    + [("on-accent", "accent", 4.5), ("on-accent", "accent-2", 4.5), ("paper", "ink", 4.5)]
    + [(mark, surface, 3.0) for mark in MARKS for surface in PLAIN]
)


def tokens(css):
    """Each token as its light and dark colour, three OKLCH numbers each."""
    number = r"([\d.]+)"
    colour = rf"oklch\({number} {number} {number}\)"
    found = re.findall(rf"--([\w-]+): light-dark\({colour}, {colour}\);", css)
    return {name: {"light": [float(n) for n in rest[:3]], "dark": [float(n) for n in rest[3:]]} for name, *rest in found}


def linear_rgb(colour):
    """OKLCH to linear sRGB, after Björn Ottosson, "A perceptual color space for image processing" (2020), clipped to the gamut."""
    lightness, chroma, hue = colour
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    channels = (
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    )
    return [min(1.0, max(0.0, channel)) for channel in channels]


def luminance(colour):
    red, green, blue = linear_rgb(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def check(css):
    """Every pair in both themes, as (sentence, ratio, whether it holds)."""
    palette = tokens(css)
    results = []
    for theme in ("light", "dark"):
        for front, back, least in PAIRS:
            missing = [name for name in (front, back) if name not in palette]
            if missing:
                results.append((f"{theme}: no token --{missing[0]}", 0.0, False))
                continue
            ratio = contrast(palette[front][theme], palette[back][theme])
            results.append((f"{theme}: --{front} on --{back} is {ratio:.2f}, at least {least} needed", ratio, ratio >= least))
    return results


def main():
    assert abs(contrast([1, 0, 0], [0, 0, 0]) - 21) < 0.01, "white on black must be 21"
    results = check(STYLESHEET.read_text())
    failures = [sentence for sentence, _, holds in results if not holds]
    for sentence in failures:
        print("contrast " + sentence)
    lowest = min(results, key=lambda result: result[1])
    print(f"contrast: {len(results) - len(failures)} passed, {len(failures)} failed; lowest {lowest[0]}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
