package message

// What the bodies of cards share.
const (
	cardHead = `"source":{"icon_url":"https://pic.example/i.png","desc":"Depot","desc_color":2},
		"action_menu":{"desc":"More","action_list":[{"text":"Keep","key":"K"},{"text":"Mute","key":"M"}]},
		"main_title":{"title":"Stock is low","desc":"Two shelves are empty"},
		"quote_area":{"type":2,"url":"https://depot.example/q?a=1&b=2","appid":"wx1","pagepath":"/q","title":"Note",
			"quote_text":"Refill < 10"},
		"horizontal_content_list":[{"keyname":"Who","value":"Ada"},
			{"type":1,"keyname":"Site","value":"Open","url":"https://depot.example"},
			{"type":2,"keyname":"List","value":"list.pdf","media_id":"media-1"},
			{"type":3,"keyname":"Member","value":"Show","userid":"ada"}],
		"card_action":{"type":2,"url":"https://depot.example","appid":"wx1","pagepath":"/index"}`
	cardLinks = `"jump_list":[{"type":1,"title":"Site","url":"https://depot.example"},
		{"type":2,"title":"App","appid":"wx1","pagepath":"/index"}]`
	textCard = `"card_type":"text_notice","emphasis_content":{"title":"12","desc":"left"},"sub_title_text":"Please refill",` +
		cardHead + `,` + cardLinks
	newsCard = `"card_type":"news_notice","image_text_area":{"type":2,"url":"https://depot.example","appid":"wx1",
		"pagepath":"/p","title":"Shelf","desc":"Empty","image_url":"https://pic.example/s.png"},
		"card_image":{"url":"https://pic.example/c.png","aspect_ratio":1.75},
		"vertical_content_list":[{"title":"Monday","desc":"Delivery"}],` + cardHead + `,` + cardLinks
	buttonCard = `"card_type":"button_interaction","sub_title_text":"Choose",
		"button_selection":{"question_key":"q1","title":"How many","selected_id":"o2",
			"option_list":[{"id":"o1","text":"1"},{"id":"o2","text":"2"}]},
		"button_list":[{"text":"Order","style":2,"key":"order"},{"type":1,"text":"Look","url":"https://depot.example"}],` +
		cardHead
	voteCard = `"card_type":"vote_interaction","main_title":{"title":"Lunch","desc":"Until noon"},
		"submit_button":{"text":"Send","key":"submit"}`
	voteOptions  = `"option_list":[{"id":"o1","text":"Soup","is_checked":true},{"id":"o2","text":"Rice","is_checked":false}]`
	multipleCard = `"card_type":"multiple_interaction","main_title":{"title":"Shift","desc":"Next week"},
		"submit_button":{"text":"Send","key":"submit"}`
	selectOptions = `"option_list":[{"id":"o1","text":"Early"},{"id":"o2","text":"Late"}]`
)

const to = `"touser":"ada|grace","toparty":"2|3","totag":"4","agentid":7,`

var sendBodies = map[string]string{
	"text": `{` + to + `"msgtype":"text","text":{"content":"Parcel <a href=\"https://d.example/?a=1&b=2\">here</a>\nnow"},
		"safe":1,"enable_id_trans":1,"enable_duplicate_check":1,"duplicate_check_interval":600}`,
	"image": `{` + to + `"msgtype":"image","image":{"media_id":"m1"},"safe":1}`,
	"voice": `{` + to + `"msgtype":"voice","voice":{"media_id":"m2"}}`,
	"video": `{` + to + `"msgtype":"video","video":{"media_id":"m3","title":"Tour","description":"Of the depot"}}`,
	"file":  `{` + to + `"msgtype":"file","file":{"media_id":"m4"},"safe":1}`,
	"textcard": `{` + to + `"msgtype":"textcard","textcard":{"title":"Prize","description":"<div class=\"gray\">9 May</div>",
		"url":"https://d.example","btntxt":"More"}}`,
	"news": `{` + to + `"msgtype":"news","news":{"articles":[{"title":"Fair","description":"In May","url":"https://d.example",
		"picurl":"https://pic.example/f.png","appid":"wx1","pagepath":"pages/fair?id=1&x=2"}]}}`,
	"mpnews": `{` + to + `"msgtype":"mpnews","mpnews":{"articles":[{"title":"Fair","thumb_media_id":"m5","author":"Ada",
		"content_source_url":"https://d.example","content":"<p>Hello</p>","digest":"Short"}]},"safe":2}`,
	"markdown": `{` + to + `"msgtype":"markdown","markdown":{"content":"# Room\n>booked <font color=\"info\">402</font>"}}`,
	"miniprogram_notice": `{` + to + `"msgtype":"miniprogram_notice","miniprogram_notice":{"appid":"wx1","page":"pages/r?id=1",
		"title":"Room booked","description":"9 May","emphasis_first_item":true,
		"content_item":[{"key":"Room","value":"402"},{"key":"When","value":"09:00"}]}}`,
	"interactive_taskcard": `{` + to + `"msgtype":"interactive_taskcard","interactive_taskcard":{"title":"Gift",
		"description":"Tea","url":"https://d.example","task_id":"t-1",
		"btn":[{"key":"yes","name":"Agree","color":"red","is_bold":true},{"key":"no","name":"Refuse"}]}}`,
	"template_msg": `{` + to + `"msgtype":"template_msg","selected_ticket_list":["s1","s2"],"only_unauth":true,
		"template_msg":{"template_id":"tpl","url":"https://d.example","miniprogram":{"appid":"wx1","pagepath":"/index"},
		"content_item":[{"key":"Room","value":"402"}]}}`,
	"text_notice":        `{` + to + `"msgtype":"template_card","template_card":{"task_id":"t1",` + textCard + `}}`,
	"news_notice":        `{` + to + `"msgtype":"template_card","template_card":{"task_id":"t2",` + newsCard + `}}`,
	"button_interaction": `{` + to + `"msgtype":"template_card","template_card":{"task_id":"t3",` + buttonCard + `}}`,
	"vote_interaction": `{` + to + `"msgtype":"template_card","template_card":{"task_id":"t4","checkbox":{"question_key":"q1",
		"mode":1,` + voteOptions + `},` + voteCard + `}}`,
	"multiple_interaction": `{` + to + `"msgtype":"template_card","template_card":{"task_id":"t5","select_list":[
		{"question_key":"q1","title":"Monday","selected_id":"o1",` + selectOptions + `}],` + multipleCard + `}}`,
}

const update = `"userids":["ada","grace"],"partyids":[2,3],"tagids":[44],"agentid":7,"response_code":"code",`

var updateBodies = map[string]string{
	"button":             `{` + update + `"atall":1,"button":{"replace_name":"Done"}}`,
	"text_notice":        `{` + update + `"enable_id_trans":1,"template_card":{` + textCard + `}}`,
	"news_notice":        `{` + update + `"template_card":{` + newsCard + `}}`,
	"button_interaction": `{` + update + `"template_card":{"replace_text":"Ordered",` + buttonCard + `}}`,
	"vote_interaction": `{` + update + `"template_card":{"replace_text":"Sent","checkbox":{"question_key":"q1","mode":1,
		"disable":true,` + voteOptions + `},` + voteCard + `}}`,
	"multiple_interaction": `{` + update + `"template_card":{"replace_text":"Sent","select_list":[{"question_key":"q1",
		"title":"Monday","selected_id":"o1","disable":true,` + selectOptions + `}],` + multipleCard + `}}`,
}

var appchatBodies = map[string]string{
	"text":  `{"chatid":"ops1","msgtype":"text","text":{"content":"Parcel\nhere"},"safe":1}`,
	"image": `{"chatid":"ops1","msgtype":"image","image":{"media_id":"m1"},"safe":1}`,
	"voice": `{"chatid":"ops1","msgtype":"voice","voice":{"media_id":"m2"}}`,
	"video": `{"chatid":"ops1","msgtype":"video","video":{"media_id":"m3","title":"Tour","description":"Of the depot"}}`,
	"file":  `{"chatid":"ops1","msgtype":"file","file":{"media_id":"m4"},"safe":1}`,
	"textcard": `{"chatid":"ops1","msgtype":"textcard","textcard":{"title":"Prize","description":"9 May",
		"url":"https://d.example","btntxt":"More"}}`,
	"news": `{"chatid":"ops1","msgtype":"news","news":{"articles":[{"title":"Fair","description":"In May",
		"url":"https://d.example","picurl":"https://pic.example/f.png"}]}}`,
	"mpnews": `{"chatid":"ops1","msgtype":"mpnews","mpnews":{"articles":[{"title":"Fair","thumb_media_id":"m5","author":"Ada",
		"content_source_url":"https://d.example","content":"<p>Hello</p>","digest":"Short"}]},"safe":1}`,
	"markdown": `{"chatid":"ops1","msgtype":"markdown","markdown":{"content":"# Room"}}`,
}
