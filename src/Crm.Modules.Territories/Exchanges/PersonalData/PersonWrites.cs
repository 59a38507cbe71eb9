using Crm.Foundation.Access;
using Crm.Workbench.Access;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Who answers people about their data.</summary>
internal static class PersonWrites
{
    public static readonly Write Answer = new Write("persons.answer", "Demandes de personnes", "noter une demande et sa réponse, effacer")
        .By(WorkbenchPermissions.PersonalData.Requests, Whose.Scope);
}
