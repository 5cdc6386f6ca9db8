package agent

// Permission is a right that a corp gave an app (应用权限). The platform may know more.
type Permission string

// The permissions; all kinds of app have those that name none.
const (
	PermissionContactBaseBase                        Permission = "contact:base:base"                         // reads the basic data of the address book (通讯录基本信息只读); third-party apps
	PermissionContactBaseSingleUser                  Permission = "contact:base:single_user"                  // reads single members of the address book (通讯录单个信息只读); third-party apps
	PermissionContactEditAll                         Permission = "contact:edit:all"                          // reads and writes the whole address book (通讯录全部信息读写); third-party apps
	PermissionContactSensitiveAvatar                 Permission = "contact:sensitive:avatar"                  // avatars of members (头像)
	PermissionContactSensitiveQRCode                 Permission = "contact:sensitive:qrcode"                  // QR codes of members (二维码)
	PermissionContactSensitiveGender                 Permission = "contact:sensitive:gender"                  // gender of members (性别)
	PermissionContactSensitiveUserName               Permission = "contact:sensitive:user_name"               // names of members (姓名); provider-developed apps
	PermissionContactSensitiveMobile                 Permission = "contact:sensitive:mobile"                  // mobile numbers of members (手机号); provider-developed apps
	PermissionContactSensitiveDepartmentName         Permission = "contact:sensitive:department_name"         // names of departments (部门名); provider-developed apps
	PermissionContactSensitiveEmail                  Permission = "contact:sensitive:email"                   // mail addresses of members (邮箱); provider-developed apps
	PermissionContactSensitivePosition               Permission = "contact:sensitive:position"                // positions of members (职务); provider-developed apps
	PermissionContactSensitiveTelephone              Permission = "contact:sensitive:telephone"               // telephone numbers of members (座机); provider-developed apps
	PermissionContactSensitiveAddress                Permission = "contact:sensitive:address"                 // addresses of members (地址); provider-developed apps
	PermissionContactSensitiveExtAttr                Permission = "contact:sensitive:extattr"                 // extended attributes of members (拓展属性); provider-developed apps
	PermissionContactSensitiveExternalProfile        Permission = "contact:sensitive:external_profile"        // external profiles of members (对外属性); provider-developed apps
	PermissionContactSensitiveExternalPosition       Permission = "contact:sensitive:external_position"       // external positions of members (对外职务); provider-developed apps
	PermissionContactSensitiveBizMail                Permission = "contact:sensitive:biz_mail"                // corp mailboxes of members (企业邮箱); provider-developed apps
	PermissionCorpArchBaseBase                       Permission = "corp_arch:base:base"                       // the departments of the corp (组织架构信息)
	PermissionCorpArchMemberDirectLeader             Permission = "corp_arch:member:direct_leader"            // direct leaders of members (直属上级)
	PermissionExternalContactBaseBase                Permission = "externalcontact:base:base"                 // customers and customer groups: lists, names, remarks, tags (客户基础信息)
	PermissionExternalContactContactTag              Permission = "externalcontact:contact:tag"               // manages customer tags (管理企业客户标签)
	PermissionExternalContactContactGroupMsg         Permission = "externalcontact:contact:group_msg"         // sends mass messages to customers and groups (群发消息)
	PermissionExternalContactContactWelcomeMsg       Permission = "externalcontact:contact:welcome_msg"       // sends welcome messages (发送欢迎语)
	PermissionExternalContactContactQRCode           Permission = "externalcontact:contact:qrcode"            // sets up contact-me codes (配置「联系我」二维码)
	PermissionExternalContactContactTransfer         Permission = "externalcontact:contact:transfer"          // hands over customers of members at work (在职继承)
	PermissionExternalContactContactResigned         Permission = "externalcontact:contact:resigned"          // hands over customers of members who left (离职继承)
	PermissionExternalContactContactStat             Permission = "externalcontact:contact:stat"              // statistics on contact with customers (联系客户的数据统计)
	PermissionExternalContactContactProductAlbum     Permission = "externalcontact:contact:product_album"     // manages the product album (管理商品图册)
	PermissionExternalContactContactInterceptRule    Permission = "externalcontact:contact:intercept_rule"    // manages sensitive words (管理敏感词)
	PermissionExternalContactGroupChatWelcomeMsg     Permission = "externalcontact:groupchat:welcome_msg"     // sets up welcome messages of groups (配置入群欢迎语素材)
	PermissionExternalContactGroupChatStat           Permission = "externalcontact:groupchat:stat"            // statistics on customer groups (客户群的数据统计)
	PermissionExternalContactGroupChatResigned       Permission = "externalcontact:groupchat:resigned"        // hands over groups of members who left (分配离职成员的客户群)
	PermissionExternalContactGroupChatTransfer       Permission = "externalcontact:groupchat:transfer"        // hands over groups of members at work (分配在职成员的客户群)
	PermissionExternalContactMomentList              Permission = "externalcontact:moment:list"               // reads what the corp posted in Moments (获取企业全部的发表记录)
	PermissionExternalContactMomentPost              Permission = "externalcontact:moment:post"               // posts to the Moments of customers (发表到成员客户的朋友圈)
	PermissionExternalContactCustomerAcquisitionBase Permission = "externalcontact:customer_acquisition:base" // the customer acquisition assistant (获客助手)
	PermissionExternalContactResidentManage          Permission = "externalcontact:resident:manage"           // manages grids and events (管理网格和事件); government corps, provider-developed apps
	PermissionCustomerServiceBaseBase                Permission = "customerservice:base:base"                 // basic data of customer service (微信客服基础信息)
	PermissionCustomerServiceChatManage              Permission = "customerservice:chat:manage"               // manages accounts and conversations, and sends and receives messages (管理账号、分配会话和收发消息)
	PermissionCustomerServiceToolUpgrade             Permission = "customerservice:tool:upgrade"              // sets up upgraded service (配置「升级服务」)
	PermissionCustomerServiceToolStat                Permission = "customerservice:tool:stat"                 // statistics on customer service (获取客服数据统计)
	PermissionExternalPayBaseBase                    Permission = "externalpay:base:base"                     // payments received by members (对外收款)
	PermissionCalendarBaseBase                       Permission = "calendar:base:base"                        // calendars (日程)
	PermissionMeetingBaseBase                        Permission = "meeting:base:base"                         // meetings (会议)
	PermissionLivingBaseBase                         Permission = "living:base:base"                          // live streams (直播)
	PermissionEmailBaseBase                          Permission = "email:base:base"                           // mail (邮件)
	PermissionDocBaseBase                            Permission = "doc:base:base"                             // documents (文档)
	PermissionWeDriveBaseBase                        Permission = "wedrive:base:base"                         // drive (微盘)
	PermissionApprovalBaseBase                       Permission = "approval:base:base"                        // approvals (审批)
	PermissionCheckInAppBase                         Permission = "checkin:app:base"                          // check-in (打卡)
	PermissionHardwareBaseBase                       Permission = "hardware:base:base"                        // serial numbers and names of devices (获取硬件设备基础数据)
	PermissionHardwareCheckInCheckInData             Permission = "hardware:checkin:checkin_data"             // check-in records of devices (考勤打卡原始数据)
	PermissionHardwareCheckInTemperatureData         Permission = "hardware:checkin:temperature_data"         // temperature records of devices (温度检测原始数据)
	PermissionHardwareCheckInAccessControlData       Permission = "hardware:checkin:accesscontrol_data"       // passage records of devices (门禁通行原始数据)
	PermissionHardwareCheckInReadRule                Permission = "hardware:checkin:read_rule"                // reads access rules (读取门禁规则)
	PermissionHardwareCheckInEditRule                Permission = "hardware:checkin:edit_rule"                // creates access rules (创建门禁规则)
	PermissionHardwarePrinterPrint                   Permission = "hardware:printer:print"                    // prints files (发起文件打印)
	PermissionSchoolBaseBase                         Permission = "school:base:base"                          // reads the school's address book (家校通讯录); schools
	PermissionSchoolEditAll                          Permission = "school:edit:all"                           // writes the school's address book, and notices to parents (家校沟通编辑); schools
	PermissionSchoolSensitiveMobile                  Permission = "school:sensitive:mobile"                   // mobile numbers of parents (家长手机号); schools, provider-developed apps
	PermissionEmergencyBasePush                      Permission = "emergency:base:push"                       // voice calls about important messages (紧急应用通知); medical corps, provider-developed apps
	PermissionPatrolReportBase                       Permission = "patrol:report:base"                        // patrol reports of members (巡查上报); government corps, provider-developed apps
	PermissionResidentReportBase                     Permission = "resident:report:base"                      // reports of residents (居民上报); government corps, provider-developed apps
	PermissionDataZoneDataChat                       Permission = "datazone:data:chat"                        // content of conversations in the data zone (企业会话内容数据)
	PermissionDataZoneDataKnowledgeBase              Permission = "datazone:data:knowledge_base"              // the corp's knowledge sets in the data zone (企业知识集数据)
	PermissionDataZoneComponentChat                  Permission = "datazone:component:chat"                   // the component that shows conversations (会话展示组件)
)
