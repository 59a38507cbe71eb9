using Crm.Foundation.Errors;

namespace Crm.Web.Administration.Roles;

internal static class RoleErrors
{
    public const string NameTaken = "Crm.Roles:NameTaken";
    public const string BuiltIn = "Crm.Roles:BuiltIn";
    public const string InUse = "Crm.Roles:InUse";
    public const string OwnRights = "Crm.Roles:OwnRights";

    public static InputException Field(string field, string code) => new([new FieldError(field, code, new Dictionary<string, object?>())]);
}
