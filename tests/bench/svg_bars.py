"""Bars with their figures beside them, as an SVG that reads on light and dark pages."""

from xml.sax.saxutils import escape

ROW, LEFT, WIDE, RIGHT = 26, 240, 420, 90


def bars(title, rows, unit):
    """`rows` are pairs of a name and a figure."""
    most = max(figure for _, figure in rows) or 1
    height = ROW * len(rows) + 48
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDE + RIGHT} {height}" '
        'font-family="sans-serif" font-size="13" fill="#888">',
        f'<text x="8" y="22" font-size="15">{escape(title)}</text>',
    ]
    for number, (name, figure) in enumerate(rows):
        y = 40 + number * ROW
        width = max(1, round(WIDE * figure / most))
        colour = "#2a7f62" if name.startswith("cairn") else "#8894a0"
        out.append(f'<text x="{LEFT - 8}" y="{y + 15}" text-anchor="end">{escape(name)}</text>')
        out.append(f'<rect x="{LEFT}" y="{y}" width="{width}" height="18" fill="{colour}"/>')
        out.append(f'<text x="{LEFT + width + 6}" y="{y + 15}">{figure:.2f} {unit}</text>')
    return "\n".join([*out, "</svg>\n"])
