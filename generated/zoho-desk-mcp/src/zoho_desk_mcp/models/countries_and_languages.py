"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CountriesResponseObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    currency_symbol: Annotated[str | None, Field(alias="currencySymbol")]
    id: str | None
    currency_code: Annotated[str | None, Field(alias="currencyCode")]


class CountryCommonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    papua_new_guinea: Annotated[Literal["en_PG"], Field(alias="Papua New Guinea")]
    cambodia: Annotated[Literal["km_KH"], Field(alias="Cambodia")]
    kazakhstan: Annotated[Literal["ru_KZ"], Field(alias="Kazakhstan")]
    paraguay: Annotated[Literal["es_PY"], Field(alias="Paraguay")]
    syria: Annotated[Literal["ar_SY"], Field(alias="Syria")]
    bahamas: Annotated[Literal["en_BS"], Field(alias="Bahamas")]
    solomon_islands: Annotated[Literal["en_SB"], Field(alias="Solomon Islands")]
    montserrat: Annotated[Literal["en_MS"], Field(alias="Montserrat")]
    mali: Annotated[Literal["fr_ML"], Field(alias="Mali")]
    marshall_islands: Annotated[Literal["en_MH"], Field(alias="Marshall Islands")]
    guadeloupe: Annotated[Literal["fr_GP"], Field(alias="Guadeloupe")]
    panama: Annotated[Literal["es_PA"], Field(alias="Panama")]
    laos: Annotated[Literal["lo_LA"], Field(alias="Laos")]
    vatican: Annotated[Literal["it_VA"], Field(alias="Vatican")]
    argentina: Annotated[Literal["es_AR"], Field(alias="Argentina")]
    falkland_islands: Annotated[Literal["en_FK"], Field(alias="Falkland Islands")]
    virgin_islands: Annotated[Literal["en_VI"], Field(alias="Virgin Islands")]
    seychelles: Annotated[Literal["en_SC"], Field(alias="Seychelles")]
    serbia: Annotated[Literal["sr_RS"], Field(alias="Serbia")]
    belize: Annotated[Literal["en_BZ"], Field(alias="Belize")]
    zambia: Annotated[Literal["en_ZM"], Field(alias="Zambia")]
    bahrain: Annotated[Literal["ar_BH"], Field(alias="Bahrain")]
    congo: Annotated[Literal["fr_CG"], Field(alias="Congo")]
    namibia: Annotated[Literal["en_NA"], Field(alias="Namibia")]
    comoros: Annotated[Literal["fr_KM"], Field(alias="Comoros")]
    faroe_islands: Annotated[Literal["fo_FO"], Field(alias="Faroe Islands")]
    finland: Annotated[Literal["fi_FI"], Field(alias="Finland")]
    georgia: Annotated[Literal["ka_GE"], Field(alias="Georgia")]
    yemen: Annotated[Literal["ar_YE"], Field(alias="Yemen")]
    eritrea: Annotated[Literal["en_ER"], Field(alias="Eritrea")]
    puerto_rico: Annotated[Literal["es_PR"], Field(alias="Puerto Rico")]
    aruba: Annotated[Literal["nl_AW"], Field(alias="Aruba")]
    madagascar: Annotated[Literal["en_MG"], Field(alias="Madagascar")]
    libya: Annotated[Literal["ar_LY"], Field(alias="Libya")]
    sweden: Annotated[Literal["sv_SE"], Field(alias="Sweden")]
    malawi: Annotated[Literal["en_MW"], Field(alias="Malawi")]
    andorra: Annotated[Literal["ca_AD"], Field(alias="Andorra")]
    liechtenstein: Annotated[Literal["de_LI"], Field(alias="Liechtenstein")]
    algerian: Annotated[Literal["ar_DZ"], Field(alias="Algerian")]
    poland: Annotated[Literal["pl_PL"], Field(alias="Poland")]
    bulgaria: Annotated[Literal["bg_BG"], Field(alias="Bulgaria")]
    jordan: Annotated[Literal["ar_JO"], Field(alias="Jordan")]
    tunisia: Annotated[Literal["ar_TN"], Field(alias="Tunisia")]
    tuvalu: Annotated[Literal["en_TV"], Field(alias="Tuvalu")]
    united_arab_emirates: Annotated[Literal["ar_AE"], Field(alias="United Arab Emirates")]
    kenya: Annotated[Literal["sw_KE"], Field(alias="Kenya")]
    french_polynesia: Annotated[Literal["fr_PF"], Field(alias="French Polynesia")]
    brunei: Annotated[Literal["ms_BN"], Field(alias="Brunei")]
    djibouti: Annotated[Literal["ar_DJ"], Field(alias="Djibouti")]
    lebanon: Annotated[Literal["ar_LB"], Field(alias="Lebanon")]
    azerbaijan: Annotated[Literal["az_AZ"], Field(alias="Azerbaijan")]
    cuba: Annotated[Literal["es_CU"], Field(alias="Cuba")]
    czech_republic: Annotated[Literal["cs_CZ"], Field(alias="Czech Republic")]
    mauritania: Annotated[Literal["ar_MR"], Field(alias="Mauritania")]
    saint_lucia: Annotated[Literal["en_LC"], Field(alias="Saint Lucia")]
    mayotte: Annotated[Literal["fr_YT"], Field(alias="Mayotte")]
    israel: Annotated[Literal["iw_IL"], Field(alias="Israel")]
    san_marino: Annotated[Literal["it_SM"], Field(alias="San Marino")]
    australia: Annotated[Literal["en_AU"], Field(alias="Australia")]
    tajikistan: Annotated[Literal["fa_TJ"], Field(alias="Tajikistan")]
    myanmar: Annotated[Literal["my_MM"], Field(alias="Myanmar")]
    cameroon: Annotated[Literal["fr_CM"], Field(alias="Cameroon")]
    gibraltar: Annotated[Literal["en_GI"], Field(alias="Gibraltar")]
    cyprus: Annotated[Literal["el_CY"], Field(alias="Cyprus")]
    northern_mariana_islands: Annotated[Literal["en_MP"], Field(alias="Northern Mariana Islands")]
    malaysia: Annotated[Literal["ms_MY"], Field(alias="Malaysia")]
    belgium_french: Annotated[Literal["fr_BE"], Field(alias="BelgiumFrench")]
    d_ivoire: Annotated[Literal["fr_CI"], Field(alias="dIvoire")]
    iceland: Annotated[Literal["is_IS"], Field(alias="Iceland")]
    oman: Annotated[Literal["ar_OM"], Field(alias="Oman")]
    armenia: Annotated[Literal["hy_AM"], Field(alias="Armenia")]
    gabon: Annotated[Literal["fr_GA"], Field(alias="Gabon")]
    canada_french: Annotated[Literal["fr_CA"], Field(alias="CanadaFrench")]
    brazil: Annotated[Literal["pt_BR"], Field(alias="Brazil")]
    slovenia: Annotated[Literal["sl_SI"], Field(alias="Slovenia")]
    luxembourg_french: Annotated[Literal["fr_LU"], Field(alias="LuxembourgFrench")]
    antigua_and_barbuda: Annotated[Literal["en_AG"], Field(alias="Antigua and Barbuda")]
    colombia: Annotated[Literal["es_CO"], Field(alias="Colombia")]
    ecuador: Annotated[Literal["es_EC"], Field(alias="Ecuador")]
    moldova: Annotated[Literal["ro_MD"], Field(alias="Moldova")]
    vanuatu: Annotated[Literal["bi_VU"], Field(alias="Vanuatu")]
    united_states_minor_outlying_islands: Annotated[
        Literal["en_UM"], Field(alias="United States Minor Outlying Islands")
    ]
    cocos_islands: Annotated[Literal["en_CC"], Field(alias="Cocos Islands")]
    honduras: Annotated[Literal["es_HN"], Field(alias="Honduras")]
    italy: Annotated[Literal["it_IT"], Field(alias="Italy")]
    antarctica: Annotated[Literal["en_AQ"], Field(alias="Antarctica")]
    nauru: Annotated[Literal["en_NR"], Field(alias="Nauru")]
    switzerland_french: Annotated[Literal["fr_CH"], Field(alias="SwitzerlandFrench")]
    haiti: Annotated[Literal["fr_HT"], Field(alias="Haiti")]
    afghanistan: Annotated[Literal["ps_AF"], Field(alias="Afghanistan")]
    burundi: Annotated[Literal["fr_BI"], Field(alias="Burundi")]
    canada_english: Annotated[Literal["en_CA"], Field(alias="CanadaEnglish")]
    singapore: Annotated[Literal["en_SG"], Field(alias="Singapore")]
    french_guiana: Annotated[Literal["fr_GF"], Field(alias="French Guiana")]
    guinea_bissau: Annotated[Literal["pt_GW"], Field(alias="GuineaBissau")]
    american_samoa: Annotated[Literal["en_AS"], Field(alias="American Samoa")]
    christmas_island: Annotated[Literal["en_CX"], Field(alias="Christmas Island")]
    russia: Annotated[Literal["ru_RU"], Field(alias="Russia")]
    netherlands: Annotated[Literal["nl_NL"], Field(alias="Netherlands")]
    china: Annotated[Literal["zh_CN"], Field(alias="China")]
    martinique: Annotated[Literal["fr_MQ"], Field(alias="Martinique")]
    the_democratic_republic_of_congo: Annotated[Literal["fr_CD"], Field(alias="The Democratic Republic Of Congo")]
    kyrgyzstan: Annotated[Literal["uz_KG"], Field(alias="Kyrgyzstan")]
    wallis_and_futuna: Annotated[Literal["fr_WF"], Field(alias="Wallis And Futuna")]
    reunion: Annotated[Literal["fr_RE"], Field(alias="Reunion")]
    saint_pierre_and_miquelon: Annotated[Literal["fr_PM"], Field(alias="Saint Pierre And Miquelon")]
    bhutan: Annotated[Literal["en_BT"], Field(alias="Bhutan")]
    romania: Annotated[Literal["ro_RO"], Field(alias="Romania")]
    togo: Annotated[Literal["fr_TG"], Field(alias="Togo")]
    philippines: Annotated[Literal["en_PH"], Field(alias="Philippines")]
    uzbekistan: Annotated[Literal["uz_UZ"], Field(alias="Uzbekistan")]
    pitcairn: Annotated[Literal["en_PN"], Field(alias="Pitcairn")]
    british_virgin_islands: Annotated[Literal["en_VG"], Field(alias="British Virgin Islands")]
    zimbabwe: Annotated[Literal["en_ZW"], Field(alias="Zimbabwe")]
    british_indian_ocean_territory: Annotated[Literal["en_IO"], Field(alias="British Indian Ocean Territory")]
    dominica: Annotated[Literal["en_DM"], Field(alias="Dominica")]
    indonesia: Annotated[Literal["id_ID"], Field(alias="Indonesia")]
    benin: Annotated[Literal["fr_BJ"], Field(alias="Benin")]
    angola: Annotated[Literal["pt_AO"], Field(alias="Angola")]
    sudan: Annotated[Literal["ar_SD"], Field(alias="Sudan")]
    portugal: Annotated[Literal["pt_PT"], Field(alias="Portugal")]
    new_caledonia: Annotated[Literal["fr_NC"], Field(alias="New Caledonia")]
    grenada: Annotated[Literal["en_GD"], Field(alias="Grenada")]
    north_korea: Annotated[Literal["ko_KP"], Field(alias="North Korea")]
    cayman_islands: Annotated[Literal["en_KY"], Field(alias="Cayman Islands")]
    greece: Annotated[Literal["el_GR"], Field(alias="Greece")]
    latvia: Annotated[Literal["lv_LV"], Field(alias="Latvia")]
    mongolia: Annotated[Literal["mn_MN"], Field(alias="Mongolia")]
    iran: Annotated[Literal["fa_IR"], Field(alias="Iran")]
    morocco: Annotated[Literal["ar_MA"], Field(alias="Morocco")]
    guatemala: Annotated[Literal["es_GT"], Field(alias="Guatemala")]
    guyana: Annotated[Literal["en_GY"], Field(alias="Guyana")]
    iraq: Annotated[Literal["ar_IQ"], Field(alias="Iraq")]
    chile: Annotated[Literal["es_CL"], Field(alias="Chile")]
    nepal: Annotated[Literal["ne_NP"], Field(alias="Nepal")]
    spain_catalan: Annotated[Literal["ca_ES"], Field(alias="SpainCatalan")]
    tanzania: Annotated[Literal["sw_TZ"], Field(alias="Tanzania")]
    ukraine: Annotated[Literal["uk_UA"], Field(alias="Ukraine")]
    ghana: Annotated[Literal["en_GH"], Field(alias="Ghana")]
    anguilla: Annotated[Literal["en_AI"], Field(alias="Anguilla")]
    saint_vincent_and_the_grenadines: Annotated[Literal["en_VC"], Field(alias="Saint Vincent And The Grenadines")]
    switzerland_italian: Annotated[Literal["it_CH"], Field(alias="SwitzerlandItalian")]
    india: Annotated[Literal["en_IN"], Field(alias="India")]
    maldives: Annotated[Literal["dv_MV"], Field(alias="Maldives")]
    turkey: Annotated[Literal["tr_TR"], Field(alias="Turkey")]
    taiwan: Annotated[Literal["zh_TW"], Field(alias="Taiwan")]
    south_africa: Annotated[Literal["en_ZA"], Field(alias="South Africa")]
    trinidad_and_tobago: Annotated[Literal["en_TT"], Field(alias="Trinidad and Tobago")]
    bermuda: Annotated[Literal["en_BM"], Field(alias="Bermuda")]
    central_african_republic: Annotated[Literal["fr_CF"], Field(alias="Central African Republic")]
    jamaica: Annotated[Literal["en_JM"], Field(alias="Jamaica")]
    peru: Annotated[Literal["es_PE"], Field(alias="Peru")]
    turkmenistan: Annotated[Literal["tk_TM"], Field(alias="Turkmenistan")]
    germany: Annotated[Literal["de_DE"], Field(alias="Germany")]
    fiji: Annotated[Literal["fj_FJ"], Field(alias="Fiji")]
    tokelau: Annotated[Literal["en_TK"], Field(alias="Tokelau")]
    hong_kong: Annotated[Literal["zh_HK"], Field(alias="Hong Kong")]
    guinea: Annotated[Literal["fr_GN"], Field(alias="Guinea")]
    united_states: Annotated[Literal["en_US"], Field(alias="United States")]
    chad: Annotated[Literal["ar_TD"], Field(alias="Chad")]
    somalia: Annotated[Literal["so_SO"], Field(alias="Somalia")]
    thailand: Annotated[Literal["th_TH"], Field(alias="Thailand")]
    equatorial_guinea: Annotated[Literal["es_GQ"], Field(alias="Equatorial Guinea")]
    kiribati: Annotated[Literal["en_KI"], Field(alias="Kiribati")]
    costa_rica: Annotated[Literal["es_CR"], Field(alias="Costa Rica")]
    vietnam: Annotated[Literal["vi_VN"], Field(alias="Vietnam")]
    kuwait: Annotated[Literal["ar_KW"], Field(alias="Kuwait")]
    nigeria: Annotated[Literal["en_NG"], Field(alias="Nigeria")]
    croatia: Annotated[Literal["hr_HR"], Field(alias="Croatia")]
    sao_tome_and_principe: Annotated[Literal["pt_ST"], Field(alias="Sao Tome And Principe")]
    cook_islands: Annotated[Literal["en_CK"], Field(alias="Cook Islands")]
    sri_lanka: Annotated[Literal["si_LK"], Field(alias="Sri Lanka")]
    uruguay: Annotated[Literal["es_UY"], Field(alias="Uruguay")]
    united_kingdom: Annotated[Literal["en_GB"], Field(alias="United Kingdom")]
    samoa: Annotated[Literal["en_WS"], Field(alias="Samoa")]
    palestine: Annotated[Literal["ar_PS"], Field(alias="Palestine")]
    liberia: Annotated[Literal["en_LR"], Field(alias="Liberia")]
    venezuela: Annotated[Literal["es_VE"], Field(alias="Venezuela")]
    burkina_faso: Annotated[Literal["fr_BF"], Field(alias="Burkina Faso")]
    swaziland: Annotated[Literal["en_SZ"], Field(alias="Swaziland")]
    palau: Annotated[Literal["en_PW"], Field(alias="Palau")]
    turks_and_caicos_islands: Annotated[Literal["en_TC"], Field(alias="Turks And Caicos Islands")]
    estonia: Annotated[Literal["et_EE"], Field(alias="Estonia")]
    niue: Annotated[Literal["en_NU"], Field(alias="Niue")]
    heard_island_and_mc_donald_islands: Annotated[Literal["en_HM"], Field(alias="Heard Island And McDonald Islands")]
    svalbard_and_jan_mayen: Annotated[Literal["no_SJ"], Field(alias="Svalbard And Jan Mayen")]
    belgium_dutch: Annotated[Literal["nl_BE"], Field(alias="BelgiumDutch")]
    spain_spanish: Annotated[Literal["es_ES"], Field(alias="SpainSpanish")]
    austria: Annotated[Literal["de_AT"], Field(alias="Austria")]
    south_korea: Annotated[Literal["ko_KR"], Field(alias="South Korea")]
    mozambique: Annotated[Literal["pt_MZ"], Field(alias="Mozambique")]
    el_salvador: Annotated[Literal["es_SV"], Field(alias="El Salvador")]
    monaco: Annotated[Literal["fr_MC"], Field(alias="Monaco")]
    guam: Annotated[Literal["en_GU"], Field(alias="Guam")]
    lesotho: Annotated[Literal["en_LS"], Field(alias="Lesotho")]
    tonga: Annotated[Literal["to_TO"], Field(alias="Tonga")]
    western_sahara: Annotated[Literal["ar_EH"], Field(alias="Western Sahara")]
    hungary: Annotated[Literal["hu_HU"], Field(alias="Hungary")]
    land_islands: Annotated[Literal["sv_AX"], Field(alias="land Islands")]
    japan: Annotated[Literal["ja_JP"], Field(alias="Japan")]
    belarus: Annotated[Literal["be_BY"], Field(alias="Belarus")]
    switzerland_german: Annotated[Literal["de_CH"], Field(alias="SwitzerlandGerman")]
    mauritius: Annotated[Literal["en_MU"], Field(alias="Mauritius")]
    bouvet_island: Annotated[Literal["no_BV"], Field(alias="Bouvet Island")]
    norfolk_island: Annotated[Literal["en_NF"], Field(alias="Norfolk Island")]
    new_zealand: Annotated[Literal["en_NZ"], Field(alias="New Zealand")]
    senegal: Annotated[Literal["fr_SN"], Field(alias="Senegal")]
    timor_leste: Annotated[Literal["pt_TL"], Field(alias="TimorLeste")]
    macedonia: Annotated[Literal["mk_MK"], Field(alias="Macedonia")]
    ethiopia: Annotated[Literal["am_ET"], Field(alias="Ethiopia")]
    egypt: Annotated[Literal["ar_EG"], Field(alias="Egypt")]
    sierra_leone: Annotated[Literal["en_SL"], Field(alias="Sierra Leone")]
    bolivia: Annotated[Literal["es_BO"], Field(alias="Bolivia")]
    luxembourg_german: Annotated[Literal["de_LU"], Field(alias="LuxembourgGerman")]
    malta: Annotated[Literal["mt_MT"], Field(alias="Malta")]
    saudi_arabia: Annotated[Literal["ar_SA"], Field(alias="Saudi Arabia")]
    cape_verde: Annotated[Literal["pt_CV"], Field(alias="Cape Verde")]
    south_georgia_and_the_south_sandwich_islands: Annotated[
        Literal["en_GS"], Field(alias="South Georgia And The South Sandwich Islands")
    ]
    pakistan: Annotated[Literal["en_PK"], Field(alias="Pakistan")]
    gambia: Annotated[Literal["en_GM"], Field(alias="Gambia")]
    ireland: Annotated[Literal["en_IE"], Field(alias="Ireland")]
    qatar: Annotated[Literal["ar_QA"], Field(alias="Qatar")]
    slovakia: Annotated[Literal["sk_SK"], Field(alias="Slovakia")]
    france: Annotated[Literal["fr_FR"], Field(alias="France")]
    lithuania: Annotated[Literal["lt_LT"], Field(alias="Lithuania")]
    bosnia_and_herzegovina: Annotated[Literal["bs_BA"], Field(alias="Bosnia and Herzegovina")]
    albanian: Annotated[Literal["sq_AL"], Field(alias="Albanian")]
    niger: Annotated[Literal["fr_NE"], Field(alias="Niger")]
    rwanda: Annotated[Literal["rw_RW"], Field(alias="Rwanda")]
    saint_kitts_and_nevis: Annotated[Literal["en_KN"], Field(alias="Saint Kitts And Nevis")]
    french_southern_territories: Annotated[Literal["fr_TF"], Field(alias="French Southern Territories")]
    bangladesh: Annotated[Literal["bn_BD"], Field(alias="Bangladesh")]
    barbados: Annotated[Literal["en_BB"], Field(alias="Barbados")]
    nicaragua: Annotated[Literal["es_NI"], Field(alias="Nicaragua")]
    norway: Annotated[Literal["no_NO"], Field(alias="Norway")]
    botswana: Annotated[Literal["en_BW"], Field(alias="Botswana")]
    macao: Annotated[Literal["zh_MO"], Field(alias="Macao")]
    denmark: Annotated[Literal["da_DK"], Field(alias="Denmark")]
    dominican_republic: Annotated[Literal["es_DO"], Field(alias="Dominican Republic")]
    mexico: Annotated[Literal["es_MX"], Field(alias="Mexico")]
    uganda: Annotated[Literal["en_UG"], Field(alias="Uganda")]
    micronesia: Annotated[Literal["en_FM"], Field(alias="Micronesia")]
    suriname: Annotated[Literal["nl_SR"], Field(alias="Suriname")]
    greenland: Annotated[Literal["kl_GL"], Field(alias="Greenland")]
    saint_helena: Annotated[Literal["en_SH"], Field(alias="Saint Helena")]


class LanguageCommonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    italian: Annotated[Literal["it_IT"] | None, Field(alias="Italian")] = None
    russian: Annotated[Literal["ru_RU"] | None, Field(alias="Russian")] = None
    hebrew: Annotated[Literal["iw_IL"] | None, Field(alias="Hebrew")] = None
    german: Annotated[Literal["de_DE"] | None, Field(alias="German")] = None
    turkish: Annotated[Literal["tr_TR"] | None, Field(alias="Turkish")] = None
    swedish: Annotated[Literal["sv_SE"] | None, Field(alias="Swedish")] = None
    telugu: Annotated[Literal["te_IN"] | None, Field(alias="Telugu")] = None
    chinese__simplified_: Annotated[Literal["zh_CN"] | None, Field(alias="Chinese (Simplified)")] = None
    french: Annotated[Literal["fr_FR"] | None, Field(alias="French")] = None
    arabic: Annotated[Literal["ar_EG"] | None, Field(alias="Arabic")] = None
    portuguese: Annotated[Literal["pt_BR"] | None, Field(alias="Portuguese")] = None
    chinese__traditional_: Annotated[Literal["tw_TW"] | None, Field(alias="Chinese (Traditional)")] = None
    indonesian: Annotated[Literal["in_ID"] | None, Field(alias="Indonesian")] = None
    spanish: Annotated[Literal["es_ES"] | None, Field(alias="Spanish")] = None
    hindi: Annotated[Literal["hi_IN"] | None, Field(alias="Hindi")] = None
    thai: Annotated[Literal["th_TH"] | None, Field(alias="Thai")] = None
    polish: Annotated[Literal["pl_PL"] | None, Field(alias="Polish")] = None
    romanian: Annotated[Literal["ro_RO"] | None, Field(alias="Romanian")] = None
    korean: Annotated[Literal["ko_KR"] | None, Field(alias="Korean")] = None
    japanese: Annotated[Literal["ja_JP"] | None, Field(alias="Japanese")] = None
    tamil: Annotated[Literal["ta_IN"] | None, Field(alias="Tamil")] = None
    english: Annotated[Literal["en_US"] | None, Field(alias="English")] = None
    kazakh: Annotated[Literal["kk_KZ"] | None, Field(alias="Kazakh")] = None
    icelandic: Annotated[Literal["is_IS"] | None, Field(alias="Icelandic")] = None
    danish: Annotated[Literal["da_DK"] | None, Field(alias="Danish")] = None
    vietnamese: Annotated[Literal["vi_VN"] | None, Field(alias="Vietnamese")] = None
    dutch: Annotated[Literal["nl_NL"] | None, Field(alias="Dutch")] = None
    norwegian_bokmal: Annotated[Literal["nb_NO"] | None, Field(alias="Norwegian bokmal")] = None
    odia: Annotated[Literal["or_IN"] | None, Field(alias="Odia")] = None


class LanguagesCommonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    languages: LanguageCommonResponse | None


class TimeZoneResponseObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | None


class CountriesResponseArray(RootModel[list[CountriesResponseObject | None] | None]):
    root: list[CountriesResponseObject | None] | None


class TimeZoneResponseArray(RootModel[list[TimeZoneResponseObject | None] | None]):
    root: list[TimeZoneResponseObject | None] | None


class CountriesCommonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CountriesResponseObject | None] | None
    countries: CountryCommonResponse | None


class TimeZoneCommonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TimeZoneResponseObject | None] | None
