"""Tags of HTML, as opposed to other words in angle brackets."""

from __future__ import annotations

import re

TAG = re.compile(
    r"</?(?:a|abbr|address|b|blockquote|body|br|caption|center|code|col|colgroup|dd|del|div|dl|dt|em|figcaption|figure|"
    r"font|h[1-6]|head|hr|html|i|iframe|img|ins|kbd|li|mark|meta|ol|p|pre|s|script|section|small|span|strike|strong|"
    r"style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|video)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
