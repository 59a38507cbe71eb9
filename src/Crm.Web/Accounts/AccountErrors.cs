namespace Crm.Web.Accounts;

/// <summary>Refusals about accounts, passwords and tokens.</summary>
internal static class AccountErrors
{
    public const string RolesMissing = "Crm.Accounts:RolesMissing";
    public const string AccountRefused = "Crm.Accounts:AccountRefused";
    public const string PasswordRefused = "Crm.Accounts:PasswordRefused";
    public const string PasswordsDiffer = "Crm.Accounts:PasswordsDiffer";
    public const string PasswordToChange = "Crm.Accounts:PasswordToChange";
    public const string UnknownAccount = "Crm.Accounts:UnknownAccount";
    public const string TokenDaysOutOfRange = "Crm.Accounts:TokenDaysOutOfRange";
    public const string SignInRefused = "Crm.Accounts:SignInRefused";
    public const string LockedOut = "Crm.Accounts:LockedOut";
    public const string CodeRefused = "Crm.Accounts:CodeRefused";
    public const string CodeExpired = "Crm.Accounts:CodeExpired";
    public const string EmailInvalid = "Crm.Accounts:EmailInvalid";
    public const string EmailTaken = "Crm.Accounts:EmailTaken";
    public const string OwnAccount = "Crm.Accounts:OwnAccount";
    public const string OwnAdministration = "Crm.Accounts:OwnAdministration";
    public const string BeyondYou = "Crm.Accounts:BeyondYou";
    public const string RoleBeyondYou = "Crm.Accounts:RoleBeyondYou";
    public const string ScopeBeyondYou = "Crm.Accounts:ScopeBeyondYou";
}
