using Crm.Foundation.Access;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>A person on a list, with what they do now.</summary>
internal sealed record ContactLine(Guid Id, Civility? Civility, string? FirstName, string LastName, Audience Audience, string? Email, string? Phone)
{
    public IReadOnlyList<FunctionOutput> Functions { get; init; } = [];
    public FunctionOutput? Now => Functions.Count > 0 ? Functions[0] : null;
    public string Name => FirstName is null ? LastName : $"{FirstName} {LastName}";
    public string Url => $"/reseau/contacts/{Id}";
}
