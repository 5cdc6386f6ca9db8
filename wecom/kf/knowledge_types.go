package kf

// Intent is a question and its answer. The page's table has the similar questions and answers beside the question,
// its example inside: read both.
type Intent struct {
	// GroupID of the group.
	GroupID string `json:"group_id,omitzero"`
	// IntentID of the pair.
	IntentID string `json:"intent_id,omitzero"`
	// Question is the main question.
	Question IntentQuestion `json:"question,omitzero"`
	// SimilarQuestions ask the same in other words.
	SimilarQuestions SimilarQuestions `json:"similar_questions,omitzero"`
	// Answers holds the answer.
	Answers []KnowledgeAnswer `json:"answers,omitzero"`
}

// IntentQuestion is the main question of an [Intent].
type IntentQuestion struct {
	// Text is the question.
	Text KnowledgeText `json:"text,omitzero"`
	// SimilarQuestions ask the same in other words.
	SimilarQuestions SimilarQuestions `json:"similar_questions,omitzero"`
	// Answers holds the answer.
	Answers []KnowledgeAnswer `json:"answers,omitzero"`
}

// KnowledgeQuestion is a question.
type KnowledgeQuestion struct {
	// Text is the question; required.
	Text KnowledgeText `json:"text,omitzero"`
}

// KnowledgeText is the text of a question or an answer.
type KnowledgeText struct {
	// Content is the text; required, at most 200 characters in a question and 500 in an answer.
	Content string `json:"content,omitzero"`
}

// SimilarQuestions ask the same as the main question in other words.
type SimilarQuestions struct {
	// Items holds at most 100 questions of at most 200 characters.
	Items []KnowledgeQuestion `json:"items,omitzero"`
}

// KnowledgeAnswer is an answer.
type KnowledgeAnswer struct {
	// Text is the answer; required, at most 500 characters.
	Text KnowledgeText `json:"text,omitzero"`
	// Attachments go with it; at most 4.
	Attachments []KnowledgeAttachment `json:"attachments,omitzero"`
}

// KnowledgeAttachment goes with an answer. The part that MsgType names is set.
type KnowledgeAttachment struct {
	// MsgType is image, video, link or miniprogram; required.
	MsgType MsgType `json:"msgtype,omitzero"`
	// Image is a picture.
	Image *KnowledgeMedia `json:"image,omitzero"`
	// Video is a video.
	Video *KnowledgeMedia `json:"video,omitzero"`
	// Link is a link.
	Link *KnowledgeLink `json:"link,omitzero"`
	// MiniProgram is a page of a mini program that belongs to the corp; answers lack its thumb_media_id.
	MiniProgram *MiniProgram `json:"miniprogram,omitzero"`
}

// KnowledgeMedia is a picture or a video of an answer.
type KnowledgeMedia struct {
	// MediaID of the temporary media; required in requests.
	MediaID string `json:"media_id,omitzero"`
	// Name of the file; in answers of [Client.KnowledgeListIntent] only.
	Name string `json:"name,omitzero"`
}

// KnowledgeLink is a link of an answer.
type KnowledgeLink struct {
	// Title of the link; required.
	Title string `json:"title,omitzero"`
	// Desc says more.
	Desc string `json:"desc,omitzero"`
	// URL is where it leads; required.
	URL string `json:"url,omitzero"`
	// PicURL is the URL of its picture.
	PicURL string `json:"pic_url,omitzero"`
}
