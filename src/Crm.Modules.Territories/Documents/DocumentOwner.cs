using Crm.Foundation.Access;
using Crm.Modules.Territories.Exchanges;

namespace Crm.Modules.Territories.Documents;

/// <summary>What a document is attached to: an exchange, a territory, an organisation, or a dossier of any module under its own kind.</summary>
internal static class OwnerKinds
{
    public const string Interaction = "interaction", Territory = "territory", Organisation = "organisation";

    public static bool IsDossier(string kind) => kind is not (Interaction or Territory or Organisation);
}

/// <summary>One of these things as the current user reads it.</summary>
/// <param name="Codes">Départements in which it is in scope.</param>
/// <param name="Audience">Who reads it; null when it has no audience of its own.</param>
/// <param name="MayAttach">The user may add and change documents there.</param>
internal sealed record DocumentOwner(DossierRef Ref, string Title, string Url, IReadOnlyList<string> Codes, Audience? Audience, bool MayAttach)
{
    public bool IsInteraction => Ref.Kind == OwnerKinds.Interaction;
}
