using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>Templates of exchanges in the trash.</summary>
internal static class TemplateTrash
{
    public static readonly TrashOf<ExchangeTemplate> Kind = new(new("exchange-template", "Modèle d’échange", "template", "/echanges/modeles"))
    {
        Permission = TerritoriesPermissions.Templates.Default, Api = "exchange-templates/{id}",
        Read = s => s.Of<ExchangesData>().Templates, Title = _ => t => t.Name, May = Managed,
        Restore = (s, row, ct) => s.Of<TemplateAppService>().Restore(row.Id, ct),
    };

    private static Expression<Func<ExchangeTemplate, bool>> Managed(ICurrentUser user)
    {
        var national = user.Has(TerritoriesPermissions.Templates.National);
        return t => !t.National || national;
    }
}
