namespace Crm.Web.Administration.Accounts;

/// <summary>What an account may do and where. Roles by name, régions and départements by INSEE code.</summary>
internal interface IAccountRights
{
    IReadOnlyList<string>? Roles { get; }
    bool Everything { get; }
    IReadOnlyList<string>? Regions { get; }
    IReadOnlyList<string>? Departments { get; }
}
