package school

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var userCreateStudent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/create_student",
	Pages: wecom.Pages{Internal: 92325, ThirdParty: 92035, Provider: 100145}, Repeat: wecom.RepeatIfUnsent,
}

// UserCreateStudent adds a student (创建学生). Create the classes before the students, not at the same time.
//
// Internal, third-party and provider-developed apps. Rules: school-userid, school-student-name,
// school-student-classes, school-class-size.
// Page: https://developer.work.weixin.qq.com/document/path/92325
func (c *Client) UserCreateStudent(ctx context.Context, req *UserCreateStudentRequest, opts ...wecom.CallOption) (*UserCreateStudentResponse, error) {
	resp := new(UserCreateStudentResponse)
	if err := c.core.Do(ctx, &userCreateStudent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserCreateStudentRequest is the request of [Client.UserCreateStudent].
type UserCreateStudentRequest struct {
	// StudentUserID is the userid, unique in the school, without regard to case, 1 to 64 bytes of letters, digits
	// and _-StudentUserID. beginning with a letter or digit; required.
	StudentUserID string `json:"student_userid"`
	// Name is the name; required, 1 to 32 characters.
	Name string `json:"name"`
	// Mobile is the phone number.
	Mobile string `json:"mobile,omitzero"`
	// ToInvite says whether to invite; true if nil.
	ToInvite *bool `json:"to_invite,omitzero"`
	// Department holds the classes of the student, at most 20; required.
	Department []int64 `json:"department"`
}

// UserCreateStudentResponse is the empty answer of [Client.UserCreateStudent].
type UserCreateStudentResponse struct{}

var userBatchCreateStudent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/batch_create_student",
	Pages: wecom.Pages{Internal: 92328, ThirdParty: 92037, Provider: 100148}, Repeat: wecom.RepeatIfUnsent,
}

// UserBatchCreateStudent adds students (批量创建学生). Create the classes before the students, not at the same time.
//
// Internal, third-party and provider-developed apps. Rules: school-batch-create-student, school-userid,
// school-student-name, school-student-classes, school-class-size.
// Page: https://developer.work.weixin.qq.com/document/path/92328
func (c *Client) UserBatchCreateStudent(ctx context.Context, req *UserBatchCreateStudentRequest, opts ...wecom.CallOption) (*UserBatchCreateStudentResponse, error) {
	resp := new(UserBatchCreateStudentResponse)
	if err := c.core.Do(ctx, &userBatchCreateStudent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserBatchCreateStudentRequest is the request of [Client.UserBatchCreateStudent].
type UserBatchCreateStudentRequest struct {
	// Students holds the students; required, at most 100.
	Students []Student `json:"students"`
}

// UserBatchCreateStudentResponse is the answer of [Client.UserBatchCreateStudent].
type UserBatchCreateStudentResponse struct {
	// ResultList holds the students that failed.
	ResultList []StudentResult `json:"result_list,omitzero"`
}

// Student is a student to add (学生).
type Student struct {
	// StudentUserID is the userid, unique in the school, without regard to case, 1 to 64 bytes of letters, digits
	// and _-StudentUserID. beginning with a letter or digit; required.
	StudentUserID string `json:"student_userid"`
	// Name is the name; required, 1 to 32 characters.
	Name string `json:"name"`
	// Mobile is the phone number.
	Mobile string `json:"mobile,omitzero"`
	// ToInvite says whether to invite; true if nil.
	ToInvite *bool `json:"to_invite,omitzero"`
	// Department holds the classes of the student, at most 20; required.
	Department []int64 `json:"department"`
}

// StudentResult says what became of one student.
type StudentResult struct {
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
	// ErrCode is an errcode of the platform.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg describes it.
	ErrMsg string `json:"errmsg,omitzero"`
}

var userUpdateStudent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/update_student",
	Pages: wecom.Pages{Internal: 92327, ThirdParty: 92041, Provider: 100147}, Repeat: wecom.RepeatIfUnsent,
}

// UserUpdateStudent changes a student (更新学生).
//
// Internal, third-party and provider-developed apps. Rules: school-userid, school-student-name,
// school-student-classes, school-class-size, school-student-rename-once.
// Page: https://developer.work.weixin.qq.com/document/path/92327
func (c *Client) UserUpdateStudent(ctx context.Context, req *UserUpdateStudentRequest, opts ...wecom.CallOption) (*UserUpdateStudentResponse, error) {
	resp := new(UserUpdateStudentResponse)
	if err := c.core.Do(ctx, &userUpdateStudent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserUpdateStudentRequest is the request of [Client.UserUpdateStudent].
type UserUpdateStudentRequest struct {
	// StudentUserID is the student; required.
	StudentUserID string `json:"student_userid"`
	// NewStudentUserID is the new userid, unique in the school, without regard to case, 1 to 64 bytes of letters,
	// digits and _-NewStudentUserID. beginning with a letter or digit. It can change once.
	NewStudentUserID string `json:"new_student_userid,omitzero"`
	// Name is the name, 1 to 32 characters.
	Name string `json:"name,omitzero"`
	// Mobile is the phone number.
	Mobile string `json:"mobile,omitzero"`
	// Department holds the classes of the student, at most 20.
	Department []int64 `json:"department,omitzero"`
}

// UserUpdateStudentResponse is the empty answer of [Client.UserUpdateStudent].
type UserUpdateStudentResponse struct{}

var userBatchUpdateStudent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/batch_update_student",
	Pages: wecom.Pages{Internal: 92330, ThirdParty: 92042, Provider: 100150}, Repeat: wecom.RepeatIfUnsent,
}

// UserBatchUpdateStudent changes students (批量更新学生).
//
// Internal, third-party and provider-developed apps. Rules: school-batch-update-student, school-userid,
// school-student-name, school-student-classes, school-class-size, school-student-rename-once.
// Page: https://developer.work.weixin.qq.com/document/path/92330
func (c *Client) UserBatchUpdateStudent(ctx context.Context, req *UserBatchUpdateStudentRequest, opts ...wecom.CallOption) (*UserBatchUpdateStudentResponse, error) {
	resp := new(UserBatchUpdateStudentResponse)
	if err := c.core.Do(ctx, &userBatchUpdateStudent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserBatchUpdateStudentRequest is the request of [Client.UserBatchUpdateStudent].
type UserBatchUpdateStudentRequest struct {
	// Students holds the changes; required, at most 100.
	Students []StudentUpdate `json:"students"`
}

// UserBatchUpdateStudentResponse is the answer of [Client.UserBatchUpdateStudent].
type UserBatchUpdateStudentResponse struct {
	// ResultList holds the students that failed.
	ResultList []StudentResult `json:"result_list,omitzero"`
}

// StudentUpdate changes a student; what is empty stays.
type StudentUpdate struct {
	// StudentUserID is the student; required.
	StudentUserID string `json:"student_userid"`
	// NewStudentUserID is the new userid, unique in the school, without regard to case, 1 to 64 bytes of letters,
	// digits and _-NewStudentUserID. beginning with a letter or digit. It can change once.
	NewStudentUserID string `json:"new_student_userid,omitzero"`
	// Name is the name, 1 to 32 characters.
	Name string `json:"name,omitzero"`
	// Mobile is the phone number.
	Mobile string `json:"mobile,omitzero"`
	// Department holds the classes of the student, at most 20.
	Department []int64 `json:"department,omitzero"`
}

var userDeleteStudent = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/user/delete_student",
	Pages: wecom.Pages{Internal: 92326, ThirdParty: 92039, Provider: 100146}, Repeat: wecom.RepeatSafe,
}

// UserDeleteStudent deletes a student (删除学生).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92326
func (c *Client) UserDeleteStudent(ctx context.Context, req *UserDeleteStudentRequest, opts ...wecom.CallOption) (*UserDeleteStudentResponse, error) {
	resp := new(UserDeleteStudentResponse)
	if err := c.core.Do(ctx, &userDeleteStudent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserDeleteStudentRequest is the request of [Client.UserDeleteStudent].
type UserDeleteStudentRequest struct {
	// UserID is the student; required.
	UserID string `url:"userid"`
}

// UserDeleteStudentResponse is the empty answer of [Client.UserDeleteStudent].
type UserDeleteStudentResponse struct{}

var userBatchDeleteStudent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/batch_delete_student",
	Pages: wecom.Pages{Internal: 92329, ThirdParty: 92040, Provider: 100149}, Repeat: wecom.RepeatSafe,
}

// UserBatchDeleteStudent deletes students (批量删除学生).
//
// Internal, third-party and provider-developed apps. Rules: school-batch-delete-student.
// Page: https://developer.work.weixin.qq.com/document/path/92329
func (c *Client) UserBatchDeleteStudent(ctx context.Context, req *UserBatchDeleteStudentRequest, opts ...wecom.CallOption) (*UserBatchDeleteStudentResponse, error) {
	resp := new(UserBatchDeleteStudentResponse)
	if err := c.core.Do(ctx, &userBatchDeleteStudent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserBatchDeleteStudentRequest is the request of [Client.UserBatchDeleteStudent].
type UserBatchDeleteStudentRequest struct {
	// UserIDList holds the students; required, at most 100.
	UserIDList []string `json:"useridlist"`
}

// UserBatchDeleteStudentResponse is the answer of [Client.UserBatchDeleteStudent].
type UserBatchDeleteStudentResponse struct {
	// ResultList holds what became of them.
	ResultList []StudentResult `json:"result_list,omitzero"`
}
