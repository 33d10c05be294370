"""Kinds of text, by the patterns that upstream gives for them."""

from typing import Annotated

from pydantic import Field

from .forms import JOINED
from .types import ON_ONE_LINE

PlainText = Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$")]
"""Letters and digits of any script, spaces, and ordinary punctuation."""
PlainTextOrEmpty = Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]*)$")]
"""The same, or nothing."""
PlainTextWithoutEmoji = Annotated[str, Field(pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\uFFFF\s])+)$")]
"""Plain text without the characters past U+FFFF."""
DepartmentName = Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s\|&]+)$")]
"""Plain text that may have `&` and `|`."""
AddressPart = Annotated[str, Field(pattern=r"[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|^$")]
"""A part of a postal address: some plain text, or nothing."""
FreeText = Annotated[
    str, Field(pattern=r"""^(?:[0-9a-zA-Z_\-\&\.\$\@\^\(\)\{\}\~\=\-\|\*\+\?\[\]\,\:\"\'\/\!\u0080-\U0010FFFF\s]+)$""")
]
"""Plain text with quotes, brackets and most signs."""
ChoiceName = Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$")]
"""What a choice of a field is called, such as a status or priority."""
SearchWords = Annotated[str, Field(pattern=r"^(?:[a-zA-Z0-9\_\-\+\?\!\.\u0080-\U0010FFFF\(\)\s]+)$")]
"""Words to search for."""
OneLine = Annotated[str, Field(pattern="^(?:(.*|null|undefined))$")]
"""Anything without a line break."""
Digits = Annotated[str, Field(pattern="^(?:([0-9]+))$")]
Amount = Annotated[str, Field(pattern=r"^(?:([0-9]{1,13}(\.[0-9]*)?))$")]
"""A number of up to 13 digits, with decimals if need be."""
BooleanWord = Annotated[str, Field(pattern="^(?:true|false)$")]
Uuid = Annotated[
    str, Field(pattern=r"^([0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12})$")
]
HexColor = Annotated[str, Field(pattern="^#?(([a-fA-F0-9]){3}){1,2}$")]
Locale = Annotated[str, Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$")]
"""A language, with a country if need be: en, pt-BR."""
TimeZoneName = Annotated[str, Field(pattern=r"^(?:[a-zA-Z_/\-\+0-9]*)$")]
"""Such as Europe/Berlin."""
DayText = Annotated[str, Field(pattern=r"^(?:[0-9\-]+)$")]
"""Digits and hyphens, for a day such as 2026-01-31."""
CalendarDay = Annotated[str, Field(pattern="^([12][0-9]{3})-(0?[1-9]|1[012])-(0?[1-9]|[12][0-9]|3[01])$")]
"""A day such as 2026-01-31."""
MonthAndDay = Annotated[str, Field(pattern="^([0-1][0-2]|0[0-9])-([12][0-9]|3[01]|0[1-9])")]
"""Such as 12-25."""
Weekday = Annotated[str, Field(pattern="^(?:SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY)$")]
TimeOfDay = Annotated[str, Field(pattern="^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$")]
"""Such as 13:00."""
TimeToTheMinute = Annotated[
    str,
    Field(
        pattern=r"^(?:(([1-3])([0-9]{3})(-)([0-1])([0-9])(-)([0-3])([0-9])(\ )([0-2])([0-9])(\:)([0-6])([0-9]))|(((19|20)\d\d)[-/.]{1}(0?[1-9]|1[012])[-/.]{1}(0?[1-9]|[12][0-9]|3[01])(T)([01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9]([/.][\d]{0,3})?(Z))|null)$"
    ),
]
"""A time such as 2026-01-31 09:30, or one in ISO 8601."""
UtcTime = Annotated[
    str,
    Field(
        pattern=r"^(202[0-9]|20[3-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(\.[0-9]{3})?Z$"
    ),
]
"""A time of this decade or later in UTC, such as 2026-01-31T09:30:00Z."""
Email = Annotated[
    str,
    Field(
        pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'&]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$"
    ),
    ON_ONE_LINE,
]
"""An email address in ASCII."""
InternationalEmail = Annotated[
    str, Field(pattern=r"^[\w\_]([\w\_\+\-\.\'&\!\~]*)@(([\w]+)(([\-\_]*[\w])*)[\.])+[\w]{2,22}$"), ON_ONE_LINE
]
"""An email address with letters of any script."""
EmailList = Annotated[str, Field(pattern=r"^(?:[^,;@]+@[^,;@]+(?:[,;][^,;@]+@[^,;@]+)*[,;]?\s*)$"), ON_ONE_LINE, JOINED]
"""Email addresses joined by commas or semicolons."""
Sender = Annotated[
    str,
    Field(
        pattern=r"^((.*?)((<)*?[a-zA-Z0-9]([\w\-.+\'\/]*)@([\w\-.]*)(\.[a-zA-Z]{2,22}(.[a-zA-Z]{2}){0,2})(>)*?(\s)*((,|;)\s*)?))+"
    ),
    ON_ONE_LINE,
]
"""An email address in ASCII, a name before it if need be."""
Recipients = Annotated[
    str,
    Field(
        pattern=r"^((.*?)((<)*?[\w\_]([\w\_\-.+\'\/\&]*)@([\w\_\-_.]*)(.[\w\_]{2,22}(.[\w\_]{2}){0,2})(>)*?(\s)*((,|;)\s*)?))+"
    ),
    ON_ONE_LINE,
    JOINED,
]
"""Email addresses of any script, names before them if need be."""
Phone = Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\+\-\.\$@\?\,\;\:\'\/\!\u0080-\U0010FFFF\s]+)$")]
MobilePhone = Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\+\-\.\(\)\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$")]
HostName = Annotated[str, Field(pattern=r"^([a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,22}$")]
"""Such as support.example.com."""
WebAddress = Annotated[str, Field(pattern=r"^(ht|f)tp(s?)\:\/\/[-.\w]*(\/?)([a-zA-Z0-9\-\.\?\,\:\'\/\\+=&%\$#_@]*)?$")]
CallbackAddress = Annotated[
    str,
    Field(
        pattern=r"(^(ht|f)tp(s?)\:\/\/[0-9a-zA-Z][-.\w]*(:[0-9])*(\/?)([a-zA-Z0-9\-\.\?\,|\:\'\/\\\+=&%\$#_\[\]@!\(\)\*;~]*)?$)|[*]"
    ),
]
"""A web address, or a text with `*`."""
Permalink = Annotated[str, Field(pattern=r"^(?:[A-Za-z0-9%\-+\/=\u0080-\U0010FFFF]+)$")]
"""The last part of an address in the help center."""
TopicPermalink = Annotated[str, Field(pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]+)$")]
"""The last part of the address of a community topic or category."""
TopicPermalinkOrEmpty = Annotated[str, Field(pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]*)$")]
"""The same, or nothing."""
LowerCaseTag = Annotated[str, Field(pattern=r"^(?:[a-z0-9_\-+%\u0080-\U0010FFFF\s]+)$")]
"""A tag without capital letters."""
TagName = Annotated[str, Field(pattern=r"^[a-zA-Z0-9\_\.\-\+\%\u0080-\U0010FFFF\s]{3,}$")]
"""A tag of at least three characters."""
ModuleName = Annotated[str, Field(pattern="^(?:([a-zA-Z0-9_]+))$")]
"""The API name of a module."""
CustomModuleName = Annotated[str, Field(pattern="^(?:(cm_[a-zA-Z0-9_]+))$")]
"""The API name of a custom module: cm_ and more."""
ChannelCode = Annotated[str, Field(pattern=r"^(?:([a-zA-Z0-9_\-]+))$")]
CustomFieldFilter = Annotated[str, Field(pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+):.*)$")]
"""A field and a value, joined by a colon."""
ConditionOrder = Annotated[str, Field(pattern=r"^(?:[andor()0-9\s]*)$")]
"""How numbered conditions combine: (1 and 2)."""
WorkDriveId = Annotated[str, Field(pattern="^([a-zA-Z0-9]{37}|-1)$")]
"""37 letters and digits, or -1."""
ArticleVersion = Annotated[str, Field(pattern="^(?:([0-9]{1,4}[.][0-9]{1,3})|(latest|published))$")]
"""Such as 1.2, latest or published."""
VersionNumber = Annotated[str, Field(pattern="^(?:[0-9]{1,2}[.][0-9]{1,2})$")]
"""Such as 1.2."""
AgentStates = Annotated[
    str,
    Field(
        pattern="^(chatStatus|mailStatus|phoneStatus|presenceStatus|phoneMode)(,(chatStatus|mailStatus|phoneStatus|presenceStatus|phoneMode))*$"
    ),
]
"""Kinds of an agent's state, joined by commas."""
CommentOrder = Annotated[str, Field(pattern="^(?:-?(commentedTime))$")]
"""commentedTime, or -commentedTime for the newest first."""
OnOrOff = Annotated[str, Field(pattern="^(?:ENABLED|DISABLED)$")]
"""ENABLED or DISABLED."""
AutomationEvents = Annotated[str, Field(pattern="^(?:(AUTOMATION))$")]
"""AUTOMATION."""
