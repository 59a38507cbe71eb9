using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Indicators;

/// <summary>What indicators bring to the module.</summary>
internal sealed class IndicatorPart : CrmModule
{
    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => IndicatorModel.Apply(model, context);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Indicateurs")
        .Add(TerritoriesPermissions.Indicators.Edit, "Définir les indicateurs", DefaultRoles.National)
        .Add(TerritoriesPermissions.IndicatorValues.Edit, "Proposer et corriger des valeurs", DefaultRoles.CafAndNational)
        .Add(TerritoriesPermissions.IndicatorValues.Validate, "Valider ou refuser les valeurs proposées", DefaultRoles.Manager | DefaultRoles.National)
        .Add(TerritoriesPermissions.IndicatorValues.Publish, "Publier des valeurs et importer les taux de couverture", DefaultRoles.National)
        .Add(TerritoriesPermissions.IndicatorValues.Export, "Exporter les valeurs", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);
}
