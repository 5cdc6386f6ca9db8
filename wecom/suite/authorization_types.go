package suite

// CorpInfo is a corp that authorized an app. V2GetPermanentCode fills the first two fields only.
type CorpInfo struct {
	// CorpID of the corp.
	CorpID string `json:"corpid,omitzero"`
	// CorpName is its short name.
	CorpName string `json:"corp_name,omitzero"`
	// CorpType is verified or unverified.
	CorpType string `json:"corp_type,omitzero"`
	// CorpSquareLogoURL is its square logo.
	CorpSquareLogoURL string `json:"corp_square_logo_url,omitzero"`
	// CorpUserMax is how many members it may have.
	CorpUserMax int64 `json:"corp_user_max,omitzero"`
	// CorpFullName is its legal name, for verified corps; being withdrawn in favour of the short one.
	CorpFullName string `json:"corp_full_name,omitzero"`
	// VerifiedEndTime is the end of its verification, in Unix seconds.
	VerifiedEndTime int64 `json:"verified_end_time,omitzero"`
	// SubjectType is what the corp is.
	SubjectType SubjectType `json:"subject_type,omitzero"`
	// CorpWXQRCode is the code to follow its WeChat plugin; older forms only.
	CorpWXQRCode string `json:"corp_wxqrcode,omitzero"`
	// CorpScale is its size, in words; empty if unset or if members authorized.
	CorpScale string `json:"corp_scale,omitzero"`
	// CorpIndustry is its industry; empty if unset or if members authorized.
	CorpIndustry string `json:"corp_industry,omitzero"`
	// CorpSubIndustry is its branch; empty if unset or if members authorized.
	CorpSubIndustry string `json:"corp_sub_industry,omitzero"`
	// CorpExName are its other verified names.
	CorpExName CorpExName `json:"corp_ex_name,omitzero"`
}

// CorpExName are the other verified names of a corp.
type CorpExName struct {
	// NameList are the short names but for the first, in the form of the page.
	NameList string `json:"name_list,omitzero"`
}

// SubjectType is what a corp is (企业类型).
type SubjectType int64

// The kinds of corp.
const (
	SubjectTypeCompany    SubjectType = 1 // company (企业)
	SubjectTypeGovernment SubjectType = 2 // government or public institution (政府以及事业单位)
	SubjectTypeOther      SubjectType = 3 // other organization (其他组织)
	SubjectTypeTeam       SubjectType = 4 // team (团队号)
)

// DealerCorp is an agent (代理服务商).
type DealerCorp struct {
	// CorpID of the agent.
	CorpID string `json:"corpid,omitzero"`
	// CorpName is its short name.
	CorpName string `json:"corp_name,omitzero"`
}

// AuthInfo lists the authorized apps; it is empty for a contacts app without an app of its own.
type AuthInfo struct {
	// Agent are the apps: one, but for old suites.
	Agent []Agent `json:"agent,omitzero"`
}

// Agent is an authorized app.
type Agent struct {
	// AgentID of the app in the corp.
	AgentID int64 `json:"agentid,omitzero"`
	// Name of the app.
	Name string `json:"name,omitzero"`
	// RoundLogoURL is its round logo.
	RoundLogoURL string `json:"round_logo_url,omitzero"`
	// SquareLogoURL is its square logo.
	SquareLogoURL string `json:"square_logo_url,omitzero"`
	// AppID of the app in an old suite.
	AppID int64 `json:"appid,omitzero"`
	// AuthMode tells who authorized it.
	AuthMode AuthMode `json:"auth_mode,omitzero"`
	// IsCustomizedApp reports a provider-developed app.
	IsCustomizedApp bool `json:"is_customized_app,omitzero"`
	// AuthFromThirdApp reports that a third-party app led to the authorization of this provider-developed one.
	AuthFromThirdApp bool `json:"auth_from_thirdapp,omitzero"`
	// Privilege is what the app may see.
	Privilege Privilege `json:"privilege,omitzero"`
	// SharedFrom is the corp that shares the app; nil if it is not shared.
	SharedFrom *SharedFrom `json:"shared_from,omitzero"`
}

// AuthMode tells who authorized an app (授权模式).
type AuthMode int64

// The ways of authorizing.
const (
	AuthModeAdmin  AuthMode = 0 // administrator (管理员授权)
	AuthModeMember AuthMode = 1 // member (成员授权)
)

// Privilege is what an app may see.
type Privilege struct {
	// Level of its rights; always 0 for provider-developed apps.
	Level PrivilegeLevel `json:"level,omitzero"`
	// AllowParty are the visible departments.
	AllowParty []int64 `json:"allow_party,omitzero"`
	// AllowUser are the visible members.
	AllowUser []string `json:"allow_user,omitzero"`
	// AllowTag are the visible tags.
	AllowTag []int64 `json:"allow_tag,omitzero"`
	// ExtraParty are further departments of the contacts.
	ExtraParty []int64 `json:"extra_party,omitzero"`
	// ExtraUser are further members of the contacts.
	ExtraUser []string `json:"extra_user,omitzero"`
	// ExtraTag are further tags of the contacts.
	ExtraTag []int64 `json:"extra_tag,omitzero"`
}

// PrivilegeLevel is the level of rights (权限等级).
type PrivilegeLevel int64

// The levels of rights.
const (
	PrivilegeLevelNone         PrivilegeLevel = 0 // without meaning: a provider-developed app
	PrivilegeLevelReadBasic    PrivilegeLevel = 1 // read the basics of the contacts (通讯录基本信息只读)
	PrivilegeLevelReadAll      PrivilegeLevel = 2 // read all of the contacts; out of use (通讯录全部信息只读)
	PrivilegeLevelReadWriteAll PrivilegeLevel = 3 // read and write all of the contacts (通讯录全部信息读写)
	PrivilegeLevelReadOneBasic PrivilegeLevel = 4 // read the basics of one (单个基本信息只读)
	PrivilegeLevelWriteAll     PrivilegeLevel = 5 // write all of the contacts; out of use (通讯录全部信息只写)
)

// SharedFrom is the corp that shares an app.
type SharedFrom struct {
	// CorpID of the corp.
	CorpID string `json:"corpid,omitzero"`
	// ShareType is the way of sharing.
	ShareType ShareType `json:"share_type,omitzero"`
}

// ShareType is the way of sharing an app.
type ShareType int64

// The ways of sharing.
const (
	ShareTypeLinked ShareType = 0 // linked corps (企业互联)
	ShareTypeChain  ShareType = 1 // upstream and downstream (上下游)
)

// AdminInfo is the administrator who authorized an app; each field may be empty.
type AdminInfo struct {
	// UserID of the administrator.
	UserID string `json:"userid,omitzero"`
	// OpenUserID is the same for all apps of one provider.
	OpenUserID string `json:"open_userid,omitzero"`
	// Name of the administrator.
	Name string `json:"name,omitzero"`
	// Avatar is the address of the portrait.
	Avatar string `json:"avatar,omitzero"`
}

// RegisterCodeInfo tells the promotion code that an app was installed with.
type RegisterCodeInfo struct {
	// RegisterCode is the code.
	RegisterCode string `json:"register_code,omitzero"`
	// TemplateID of the promotion package.
	TemplateID string `json:"template_id,omitzero"`
	// State that [Client.GetRegisterCode] was given.
	State string `json:"state,omitzero"`
}

// EditionInfo are the paid editions in force.
type EditionInfo struct {
	// Agent are those of the apps: one, but for old suites.
	Agent []Edition `json:"agent,omitzero"`
}

// Edition is the paid edition of an app.
type Edition struct {
	// AgentID of the app in the corp.
	AgentID int64 `json:"agentid,omitzero"`
	// EditionID of the edition.
	EditionID string `json:"edition_id,omitzero"`
	// EditionName of the edition.
	EditionName string `json:"edition_name,omitzero"`
	// AppStatus tells whether it is paid for.
	AppStatus AppStatus `json:"app_status,omitzero"`
	// UserLimit is the most users; without meaning for a fixed price and during most trials.
	UserLimit int64 `json:"user_limit,omitzero"`
	// ExpiredTime is its end in Unix seconds; without meaning for a trial without end.
	ExpiredTime int64 `json:"expired_time,omitzero"`
	// IsVirtualVersion reports a virtual edition.
	IsVirtualVersion bool `json:"is_virtual_version,omitzero"`
	// IsSharedFromOtherCorp reports that a linked corp shared the app.
	IsSharedFromOtherCorp bool `json:"is_shared_from_other_corp,omitzero"`
}

// AppStatus tells whether an app is paid for (付费状态).
type AppStatus int64

// The states of payment.
const (
	AppStatusUnpaid         AppStatus = 0 // not paid for (没有付费)
	AppStatusTrial          AppStatus = 1 // trial for a time (限时试用)
	AppStatusTrialOver      AppStatus = 2 // trial is over (试用过期)
	AppStatusPaid           AppStatus = 3 // paid for (购买期内)
	AppStatusPaidOver       AppStatus = 4 // paid time is over (购买过期)
	AppStatusEndlessTrial   AppStatus = 5 // trial without end (不限时试用)
	AppStatusCrowded        AppStatus = 6 // paid for, too many users, 7 days of grace (人数超标)
	AppStatusTooLongCrowded AppStatus = 7 // paid for, too many users for more than 7 days (超标试用7天)
)
