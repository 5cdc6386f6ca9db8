package report

// CategoryStatistic counts the reports of a category.
type CategoryStatistic struct {
	// CategoryID identifies the category.
	CategoryID string `json:"category_id,omitzero"`
	// CategoryName is the name.
	CategoryName string `json:"category_name,omitzero"`
	// CategoryLevel is 1 for a category, 2 for one below a category.
	CategoryLevel int64 `json:"category_level,omitzero"`
	// CategoryType is 0 for other (其他), 1 for a category in use (有效分类).
	CategoryType int64 `json:"category_type,omitzero"`
	// TotalCase counts what was reported so far.
	TotalCase int64 `json:"total_case,omitzero"`
	// TotalSolved counts what was settled so far.
	TotalSolved int64 `json:"total_solved,omitzero"`
}

// UrgeType is the urgency of a report (紧急程度).
type UrgeType int64

// The values of UrgeType.
const (
	UrgeTypeNormal    UrgeType = 1 // normal (一般)
	UrgeTypeImportant UrgeType = 2 // important (重要)
	UrgeTypeUrgent    UrgeType = 3 // urgent (紧急)
)

// Location is the place of an event (发生地点).
type Location struct {
	// Name is the name of the place.
	Name string `json:"name,omitzero"`
	// Address is the address.
	Address string `json:"address,omitzero"`
	// Latitude is the latitude in degrees, -90 to 90.
	Latitude float64 `json:"latitude,omitzero"`
	// Longitude is the longitude in degrees, -180 to 180.
	Longitude float64 `json:"longitude,omitzero"`
}

// Process is one step in dealing with a report (流程).
type Process struct {
	// ProcessType says what was done.
	ProcessType ProcessType `json:"process_type,omitzero"`
	// SolveUserID is the member who did it.
	SolveUserID string `json:"solve_userid,omitzero"`
	// ProcessDesc describes it.
	ProcessDesc string `json:"process_desc,omitzero"`
	// Status is 0 while in progress, 1 when done.
	Status int64 `json:"status,omitzero"`
	// SolvedTime is when it was done, in Unix seconds.
	SolvedTime int64 `json:"solved_time,omitzero"`
	// ImageURLs holds the addresses of the pictures.
	ImageURLs []string `json:"image_urls,omitzero"`
	// VideoMediaIDs holds the media ids of the videos.
	VideoMediaIDs []string `json:"video_media_ids,omitzero"`
}

// ProcessType is the kind of a step (流程类型).
type ProcessType int64

// The values of ProcessType.
const (
	ProcessTypeCreate     ProcessType = 1 // reported (创建); patrols only
	ProcessTypeAccept     ProcessType = 2 // accepted (受理)
	ProcessTypeAssign     ProcessType = 3 // assigned (分配)
	ProcessTypeTransfer   ProcessType = 4 // handed on (转交)
	ProcessTypeSettle     ProcessType = 5 // settled (办结)
	ProcessTypeRefuse     ProcessType = 6 // refused (拒绝)
	ProcessTypeProcessing ProcessType = 7 // in progress (办理中)
)
