using Crm.Foundation.Access;
using Crm.Workbench.Access;

namespace Crm.Workbench.PersonalData;

/// <summary>Who sets how long data are kept, and keeps the register of processings.</summary>
internal static class PersonalDataWrites
{
    public static readonly Write Retention = new Write("retention.set", "Durées de conservation", "régler")
        .By(WorkbenchPermissions.PersonalData.Retention, Whose.Network);
    public static readonly Write Register = new Write("register.edit", "Registre des traitements", "tenir")
        .By(WorkbenchPermissions.PersonalData.EditRegister, Whose.Network);
}
